using System.Text;
using System.Text.Json;
using Site.Search.Analysis;
using Site.Search.Documents;

namespace Site.Search.Lunr;

/// <summary>An index in lunr.js 2.3.9's serialized format, as its Builder makes it of fields "title" and "body" with the address as reference.</summary>
internal sealed class LunrIndex
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private static readonly string[] FieldNames = ["title", "body"];
    private static readonly string[] Pipeline = ["stemmer"];

    private readonly Dictionary<string, Term> terms = new(StringComparer.Ordinal);
    private readonly List<FieldText> texts = [];
    private int documents;

    /// <summary>Adds a page.</summary>
    public void Add(SearchDocument document)
    {
        documents++;
        var url = CleanText.Of(document.Url);
        Add(url, 0, CleanText.Of(document.Title));
        Add(url, 1, BodyOf(document));
    }

    /// <summary>Gives the text that goes into the field "body": every heading and the text under it, with single spaces.</summary>
    public static string BodyOf(SearchDocument document) =>
        CleanText.Of(string.Join(' ', document.Sections.SelectMany(section => new[] { section.Heading, Encoding.UTF8.GetString(section.Text.Span) }).Where(text => text.Length > 0)));

    /// <summary>Writes the index as UTF-8 JSON.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("version", "2.3.9");
            json.WritePropertyName("fields");
            JsonSerializer.Serialize(json, FieldNames);
            WriteVectors(json);
            WriteInvertedIndex(json);
            json.WritePropertyName("pipeline");
            JsonSerializer.Serialize(json, Pipeline);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private void Add(string url, int field, string text)
    {
        var counts = new Dictionary<Term, int>();
        var length = 0;
        foreach (var word in LunrText.Terms(text))
        {
            if (!terms.TryGetValue(word, out var term))
            {
                terms[word] = term = new Term(word, terms.Count, [[], []]);
            }

            if (!counts.TryGetValue(term, out var count))
            {
                term.Pages[field].Add(url);
            }

            counts[term] = count + 1;
            length++;
        }

        texts.Add(new FieldText(url, field, length, counts));
    }

    private void WriteVectors(Utf8JsonWriter json)
    {
        var means = FieldNames.Select((_, field) => texts.Where(text => text.Field == field).Select(text => (double)text.Length).DefaultIfEmpty(0).Average()).ToArray();
        json.WriteStartArray("fieldVectors");
        foreach (var text in texts)
        {
            json.WriteStartArray();
            json.WriteStringValue($"{FieldNames[text.Field]}/{text.Url}");
            json.WriteStartArray();
            foreach (var (term, count) in text.Counts.OrderBy(pair => pair.Key.Number))
            {
                json.WriteNumberValue(term.Number);
                var length = Saturation * (1 - LengthShare + (LengthShare * (text.Length / means[text.Field])));
                var score = Rarity(term) * ((Saturation + 1) * count) / (length + count);
                // JavaScript's Math.round goes up at one half.
                json.WriteNumberValue(Math.Floor((score * 1000) + 0.5) / 1000);
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private double Rarity(Term term)
    {
        var pages = term.Pages.Sum(list => list.Count);
        return Math.Log(1 + Math.Abs((documents - pages + 0.5) / (pages + 0.5)));
    }

    private void WriteInvertedIndex(Utf8JsonWriter json)
    {
        json.WriteStartArray("invertedIndex");
        foreach (var term in terms.Values.OrderBy(term => term.Word, StringComparer.Ordinal))
        {
            json.WriteStartArray();
            json.WriteStringValue(term.Word);
            json.WriteStartObject();
            json.WriteNumber("_index", term.Number);
            for (var field = 0; field < FieldNames.Length; field++)
            {
                json.WriteStartObject(FieldNames[field]);
                foreach (var url in term.Pages[field])
                {
                    json.WriteStartObject(url);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private sealed class Term(string word, int number, List<string>[] pages)
    {
        public string Word => word;

        public int Number => number;

        public List<string>[] Pages => pages;
    }

    private sealed record FieldText(string Url, int Field, int Length, Dictionary<Term, int> Counts);
}

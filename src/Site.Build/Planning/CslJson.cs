using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;

namespace Site.Build.Planning;

/// <summary>Writes sources in CSL-JSON 1.0.</summary>
internal static class CslJson
{
    /// <summary>An array of all entries.</summary>
    public static string Of(IEnumerable<BibliographyEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartArray();
            foreach (var entry in entries)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, BibliographyEntry entry)
    {
        var fields = entry.Fields;
        json.WriteStartObject();
        json.WriteString("id", entry.Key);
        json.WriteString("type", EnumNames.Spell(fields.Type.Value));
        WriteText(json, "title", fields.Title?.Value);
        WriteText(json, "language", fields.Language);
        WriteAuthors(json, fields);
        WriteDate(json, "issued", fields.Issued?.Value);
        WriteText(json, "container-title", fields.ContainerTitle);
        WriteText(json, "event-title", fields.EventTitle);
        WriteText(json, "event-place", fields.EventPlace);
        WriteText(json, "publisher", fields.Publisher);
        WriteText(json, "volume", fields.Volume);
        WriteText(json, "issue", fields.Issue);
        WriteText(json, "page", fields.Page);
        WriteText(json, "DOI", fields.Doi?.Value);
        WriteText(json, "URL", fields.Url?.Value.AbsoluteUri);
        WriteDate(json, "accessed", fields.Accessed?.Value);
        WriteText(json, "note", fields.Note);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, ICslFields fields)
    {
        if (fields.Author.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in fields.Author)
        {
            json.WriteStartObject();
            WriteText(json, "family", author.Family);
            WriteText(json, "given", author.Given);
            WriteText(json, "literal", author.Literal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, HistoricalDate? date)
    {
        if (date is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        WriteParts(json, date.Start, date.Precision);
        if (date.EndPrecision is { } precision)
        {
            WriteParts(json, date.Last, precision);
        }

        json.WriteEndArray();
        if (date.IsCirca)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter json, DateOnly day, DatePrecision precision)
    {
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        if (precision >= DatePrecision.Month)
        {
            json.WriteNumberValue(day.Month);
        }

        if (precision == DatePrecision.Day)
        {
            json.WriteNumberValue(day.Day);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Site.Build.Changes;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Diagnostics;

namespace Site.Cli.Reporting;

/// <summary>Changes for programs: one JSON object.</summary>
internal sealed class ChangesJson : IChangesWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <inheritdoc />
    public void Write(KnowledgeChanges changes, string before, string? after, TextWriter writer) => writer.WriteLine(JsonText.Of(Options, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("before", before);
        json.WriteString("after", after);
        WriteList(json, "statements", changes.Statements, WriteStatement);
        WriteList(json, "pages", changes.Pages, WritePage);
        WriteList(json, "data", changes.Data, WriteData);
        WriteList(json, "sources", changes.Sources, WriteSource);
        WriteTexts(json, "lostAddresses", changes.LostAddresses);
        WriteList(json, "errors", changes.Errors, WriteDiagnostic);
        WriteList(json, "warnings", changes.Warnings, WriteDiagnostic);
        json.WriteNumber("mended", changes.Mended);
        WriteList(json, "freshness", changes.Freshness, WriteFreshness);
        WriteWeight(json, changes.Weight);
        json.WriteEndObject();
    }));

    private static void WriteStatement(Utf8JsonWriter json, StatementChange statement)
    {
        json.WriteString("feature", statement.Feature);
        json.WriteString("path", statement.Path);
        json.WriteString("product", statement.Product);
        json.WriteString("condition", statement.Condition);
        json.WriteString("releases", statement.Releases);
        WriteSaying(json, "before", statement.Before);
        WriteSaying(json, "after", statement.After);
    }

    private static void WriteSaying(Utf8JsonWriter json, string name, StatementSaying? saying)
    {
        if (saying is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("status", EnumNames.Spell(saying.Status));
        WriteTexts(json, "sources", saying.Sources);
        json.WriteStartObject("values");
        foreach (var (key, value) in saying.Values)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, PageChange page)
    {
        json.WriteString("change", NameOf(page.Change));
        json.WriteString("kind", page.Kind.Name);
        json.WriteString("title", page.Title);
        json.WriteString("pathBefore", page.PathBefore);
        json.WriteString("pathAfter", page.PathAfter);
        json.WriteBoolean("hasRedirect", page.HasRedirect);
        json.WriteBoolean("textChanged", page.TextChanged);
        json.WriteNumber("wordsBefore", page.WordsBefore);
        json.WriteNumber("wordsAfter", page.WordsAfter);
        WriteTexts(json, "lostAnchors", page.LostAnchors);
        WriteList(json, "values", page.Values, WriteValue);
    }

    private static void WriteData(Utf8JsonWriter json, DataChange data)
    {
        json.WriteString("file", data.File);
        WriteList(json, "values", data.Values, WriteValue);
    }

    private static void WriteSource(Utf8JsonWriter json, SourceChange source)
    {
        json.WriteString("change", NameOf(source.Change));
        json.WriteString("key", source.Key);
        json.WriteString("title", source.Title);
        json.WriteString("address", source.Address);
        WriteList(json, "values", source.Values, WriteValue);
    }

    private static void WriteValue(Utf8JsonWriter json, ValueChange value)
    {
        json.WriteString("key", value.Key);
        json.WriteString("before", value.Before);
        json.WriteString("after", value.After);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Place is { } place)
        {
            json.WriteString("path", place.Path);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }
    }

    private static void WriteFreshness(Utf8JsonWriter json, FreshnessChange measure)
    {
        json.WriteString("measure", measure.Measure);
        json.WriteNumber("before", measure.Before);
        json.WriteNumber("after", measure.After);
        WriteTexts(json, "newly", measure.Newly);
    }

    private static void WriteWeight(Utf8JsonWriter json, WeightChange weight)
    {
        json.WriteStartObject("weight");
        json.WriteNumber("pagesBefore", weight.PagesBefore);
        json.WriteNumber("pagesAfter", weight.PagesAfter);
        WritePageWeight(json, "heaviestBefore", weight.HeaviestBefore);
        WritePageWeight(json, "heaviestAfter", weight.HeaviestAfter);
        WritePageWeight(json, "grewMost", weight.GrewMost);
        json.WriteNumber("grewBy", weight.GrewBy);
        json.WriteEndObject();
    }

    private static void WritePageWeight(Utf8JsonWriter json, string name, PageWeight? weight)
    {
        if (weight is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("path", weight.Path);
        json.WriteNumber("bytes", weight.Bytes);
        json.WriteNumber("compressed", weight.Compressed);
        json.WriteEndObject();
    }

    private static string NameOf(PageChangeKind change) => EnumNames.Spell(change);

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

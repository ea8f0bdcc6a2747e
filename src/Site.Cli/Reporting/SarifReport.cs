using System.Text.Json;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Cli.Reporting;

/// <summary>Diagnostics in the Static Analysis Results Interchange Format, version 2.1.0 (an OASIS standard).</summary>
internal sealed class SarifReport : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <inheritdoc />
    public void Write(Report report, TextWriter writer)
    {
        var rules = report.Diagnostics.Select(diagnostic => diagnostic.Problem)
            .DistinctBy(problem => problem.Code).OrderBy(problem => problem.Code, StringComparer.Ordinal).ToList();
        JsonText.Write(writer, Options, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in report.Diagnostics)
            {
                WriteResult(json, diagnostic, rules.FindIndex(rule => rule.Code == diagnostic.Code), report);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
        writer.WriteLine();
    }

    private static void WriteTool(Utf8JsonWriter json, List<Problem> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "site");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "help", rule.Mend);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, Report report)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Problem.Severity));
        WriteText(json, "message", Message(diagnostic));
        if (diagnostic.Place is { } place && Report.IsOfContent(diagnostic))
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', report.PathOf(diagnostic)!.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", "%SRCROOT%");
            json.WriteEndObject();
            WriteRegion(json, place);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.Line);
        json.WriteNumber("endColumn", place.Column + place.Length);
        json.WriteEndObject();
    }

    private static string Message(Diagnostic diagnostic)
    {
        var expected = string.IsNullOrEmpty(diagnostic.Expected) ? "" : $" Expected: {diagnostic.Expected}.";
        var nearest = string.IsNullOrEmpty(diagnostic.Nearest) ? "" : $" Did you mean: {diagnostic.Nearest}?";
        var page = diagnostic.Place is { } place && !Report.IsOfContent(diagnostic) ? place.Path + ": " : "";
        return $"{page}{diagnostic.Message}.{expected}{nearest}";
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";
}

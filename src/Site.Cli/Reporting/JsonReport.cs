using System.Text.Json;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Cli.Reporting;

/// <summary>Diagnostics for programs: one JSON object.</summary>
internal sealed class JsonReport : IReportWriter
{
    // A longer line is not given: it is no help to who reads it, and every diagnostic on it would hold it again.
    private const int LongestLine = 4096;

    // Thousands of diagnostics on one line would be as many copies of it.
    private const int MostCopies = 20;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <inheritdoc />
    public void Write(Report report, TextWriter writer)
    {
        JsonText.Write(writer, Options, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteBoolean("succeeded", report.Errors == 0);
            json.WriteNumber("errors", report.Errors);
            json.WriteNumber("warnings", report.Warnings);
            json.WriteNumber("contentFiles", report.Figures.ContentFiles);
            json.WriteNumber("pages", report.Figures.Pages);
            json.WriteNumber("linksResolved", report.Figures.LinksResolved);
            json.WriteNumber("linksChecked", report.Figures.LinksChecked);
            WriteDiagnostics(json, report);
            json.WriteEndObject();
        });
        writer.WriteLine();
    }

    /// <summary>Writes the property <c>diagnostics</c>, which the overlay of <c>serve</c> reads too.</summary>
    public static void WriteDiagnostics(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("diagnostics");
        SourcePlace? before = null;
        var copies = 0;
        foreach (var diagnostic in report.Diagnostics)
        {
            copies = before is not null && diagnostic.Place is { } place && place.Line == before.Line && place.Path == before.Path ? copies + 1 : 0;
            before = diagnostic.Place;
            WriteDiagnostic(json, diagnostic, report, copies < MostCopies);
            json.Flush();
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, Report report, bool withLine)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
        json.WriteString("title", diagnostic.Problem.Title);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Place is { } place)
        {
            json.WriteString("path", report.PathOf(diagnostic));
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteNumber("length", place.Length);
            if (withLine && place.LineText.Length <= LongestLine)
            {
                json.WriteString("lineText", place.LineText);
            }
        }

        WriteIfAny(json, "expected", diagnostic.Expected);
        WriteIfAny(json, "nearest", diagnostic.Nearest);
        json.WriteString("mend", diagnostic.Problem.Mend);
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }
}

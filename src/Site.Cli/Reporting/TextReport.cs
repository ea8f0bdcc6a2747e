using System.Globalization;
using Site.Model.Diagnostics;

namespace Site.Cli.Reporting;

/// <summary>
/// Diagnostics for people: grouped by file, with the source line and a caret, and how to mend what is wrong. Of those with one code in one file, the first few
/// are shown and the others counted: nobody reads a hundred thousand.
/// </summary>
/// <param name="ink">How it is coloured.</param>
/// <param name="isWhole">Whether to show them all.</param>
internal sealed class TextReport(Ink ink, bool isWhole = false) : IReportWriter
{
    private const int MostOfAKind = 20;

    // A fixed width: the same report on every machine, and no line that a terminal of usual size would break.
    private const int ExcerptWidth = 100;

    /// <inheritdoc />
    public void Write(Report report, TextWriter writer)
    {
        foreach (var file in report.Diagnostics.GroupBy(report.PathOf))
        {
            if (file.Key is { } path)
            {
                var part = report with { Diagnostics = [.. file] };
                writer.WriteLine($"{ink.Strong(Printable.Of(path))}: {part.Counts}");
                writer.WriteLine();
            }

            var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var diagnostic in file)
            {
                var count = found[diagnostic.Code] = found.GetValueOrDefault(diagnostic.Code) + 1;
                if (isWhole || count <= MostOfAKind)
                {
                    Write(diagnostic, file.Key, count == 1, writer);
                    writer.WriteLine();
                }
            }

            foreach (var (code, count) in found.Where(kind => !isWhole && kind.Value > MostOfAKind))
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code}: and {count - MostOfAKind:N0} more like this; --verbose shows them all"));
                writer.WriteLine();
            }
        }
    }

    private void Write(Diagnostic diagnostic, string? path, bool isFirstOfItsKind, TextWriter writer)
    {
        var weight = diagnostic.IsError ? ink.Red("error") : ink.Yellow("warning");
        var place = diagnostic.Place is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(path!)}:{at.Line}:{at.Column} ")
            : "";
        writer.WriteLine($"{place}{weight} {diagnostic.Code} {ink.Strong(Printable.Of(diagnostic.Message))}");
        WriteExcerpt(diagnostic, writer);
        WriteDetail("expected", diagnostic.Expected, writer);
        WriteDetail("did you mean", diagnostic.Nearest, writer);
        WriteDetail("to mend it", isFirstOfItsKind ? diagnostic.Problem.Mend : null, writer);
    }

    private void WriteExcerpt(Diagnostic diagnostic, TextWriter writer)
    {
        if (diagnostic.Place is not { LineText.Length: > 0 } place)
        {
            return;
        }

        var excerpt = SourceExcerpt.Of(place, ExcerptWidth);
        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(6);
        var carets = diagnostic.IsError ? ink.Red(excerpt.Carets) : ink.Yellow(excerpt.Carets);
        writer.WriteLine($"{ink.Faint(number + " |")} {excerpt.Line}");
        writer.WriteLine($"{ink.Faint("       |")} {carets}");
    }

    private void WriteDetail(string label, string? text, TextWriter writer)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.WriteLine($"       {ink.Faint($"{label}:")} {Printable.Of(text)}");
        }
    }
}

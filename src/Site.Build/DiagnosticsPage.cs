using System.Globalization;
using System.Text;
using Site.Model.Diagnostics;

namespace Site.Build;

/// <summary>Writes the page that says of every diagnostic what it means and how to mend it.</summary>
public static class DiagnosticsPage
{
    private const int LongestLine = 110;

    /// <summary>The page in Markdown: a section for each stage, an entry for each problem.</summary>
    /// <param name="problems">All problems, by code.</param>
    /// <param name="examples">An example of each, by code; a problem without one has its entry all the same.</param>
    public static string Of(IEnumerable<Problem> problems, IReadOnlyDictionary<string, DiagnosticExample> examples)
    {
        var page = new StringBuilder(
            """
            # Diagnostics

            <!-- Generated from the catalogues of problems and the specs in tests/Site.Specs. A test fails when it is stale. -->

            Everything that a build or check can find wrong, by its code. An error keeps the site from being written; a warning does not, unless the build is `--strict`.
            The letter of a code is the stage that finds the problem. A code is never given a second meaning.

            """);
        foreach (var stage in problems.OrderBy(problem => OrderOf(problem.Code[0])).ThenBy(problem => problem.Code, StringComparer.Ordinal).GroupBy(problem => problem.Code[0]))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {NameOf(stage.Key)}\n");
            foreach (var problem in stage)
            {
                Append(page, problem, examples.GetValueOrDefault(problem.Code));
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Problem problem, DiagnosticExample? example)
    {
        var severity = problem.Severity == Severity.Error ? "Error" : "Warning";
        page.Append(CultureInfo.InvariantCulture, $"\n### {problem.Code}: {problem.Title}\n\n{severity}. {problem.Mend}\n");
        if (example is null)
        {
            return;
        }

        page.Append("\n```text\n").Append(Excerpt(example.Diagnostic)).Append("```\n\n");
        page.Append(example.Path is { } path ? $"From [{example.Spec}]({path}).\n" : $"{example.Spec}.\n");
    }

    /// <summary>The diagnostic as a report shows it: place and message, the line, and marks below what is meant.</summary>
    private static string Excerpt(Diagnostic diagnostic)
    {
        var severity = diagnostic.IsError ? "error" : "warning";
        var text = new StringBuilder();
        var place = diagnostic.Place;
        text.Append(CultureInfo.InvariantCulture, $"{(place is null ? "" : $"{place.Path}:{place.Line}:{place.Column}: ")}{severity} {diagnostic.Code}: {diagnostic.Message}\n");
        if (place is { LineText.Length: > 0 and <= LongestLine })
        {
            text.Append(CultureInfo.InvariantCulture, $"    {place.LineText}\n    {new string(' ', place.Column - 1)}{new string('^', place.Length)}\n");
        }

        text.Append(diagnostic.Nearest is { } nearest ? $"    nearest: {nearest}\n" : "");
        return text.Append(diagnostic.Expected is { } expected ? $"    expected: {expected}\n" : "").ToString();
    }

    private static int OrderOf(char stage) => "RFMCLPTHWXZ".IndexOf(stage, StringComparison.Ordinal);

    private static string NameOf(char stage) => stage switch
    {
        'R' => "R: reading the content folder",
        'F' => "F: front matter and data files",
        'M' => "M: Markdown",
        'D' => "D: diagrams",
        'C' => "C: the catalog",
        'L' => "L: links",
        'P' => "P: the plan of the site",
        'T' => "T: templates",
        'H' => "H: the pages, read again",
        'W' => "W: writing the site",
        'X' => "X: links out of the site, asked by `check --external`",
        'Z' => "Z: the ZIM file, asked for by `bundle --zim`",
        _ => stage.ToString(),
    };
}

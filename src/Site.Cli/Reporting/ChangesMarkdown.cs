using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Site.Build.Changes;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Diagnostics;

namespace Site.Cli.Reporting;

/// <summary>Changes for people: Markdown of GitHub's kind. Whatever comes from the content stands in code spans.</summary>
internal sealed class ChangesMarkdown : IChangesWriter
{
    // GitHub takes comments of 65,536 characters; who wants all reads the JSON.
    private const int MostRows = 60;
    private const int MostCharacters = 60_000;
    private const string Nothing = "nothing";

    private readonly StringBuilder _text = new();

    /// <inheritdoc />
    public void Write(KnowledgeChanges changes, string before, string? after, TextWriter writer)
    {
        Line("## What this change does to the site");
        Line("");
        Line($"From `{Short(before)}` to {(after is null ? "the files as they lie there" : $"`{Short(after)}`")}.");
        if (changes.SaysTheSame)
        {
            Line("");
            Line("The site says what it said.");
        }

        WriteDiagnostics("New errors", changes.Errors);
        WriteDiagnostics("New warnings", changes.Warnings);
        WriteStatements(changes.Statements);
        WritePages(changes.Pages);
        foreach (var data in changes.Data)
        {
            WriteTable($"Data: {MarkdownText.Code(data.File)}", ["Key", "Before", "After"], data.Values.Select(ValueCells));
        }

        WriteTable("Sources", ["Key", "", "Title or values", "Address"], changes.Sources.Select(SourceCells));
        WriteTable("Addresses that no longer answer", ["Address"], changes.LostAddresses.Select(path => new[] { MarkdownText.Code(path) }));
        WriteFigures(changes);
        var all = _text.ToString();
        writer.Write(all.Length <= MostCharacters ? all : all[..(all.LastIndexOf('\n', MostCharacters) + 1)] + "\n… `--format json` has the rest.\n");
    }

    private static string Short(string commit) => commit[..Math.Min(12, commit.Length)];

    private void WriteDiagnostics(string heading, ImmutableArray<Diagnostic> diagnostics) => WriteTable(heading, ["Where", "Code", "What"], diagnostics.Select(diagnostic => new[]
    {
        diagnostic.Place is { } place ? MarkdownText.Code(string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Line}:{place.Column}")) : "—",
        diagnostic.Code,
        MarkdownText.Code(diagnostic.Message),
    }));

    private void WriteStatements(ImmutableArray<StatementChange> statements) => WriteTable(
        "Statements", ["Feature", "Product and releases", "Before", "After", "Sources"], statements.Select(statement => new[]
        {
            MarkdownText.Code(statement.Feature),
            MarkdownText.Code(statement.Product + ", " + statement.Releases + (statement.Condition.Length > 0 ? $" ({statement.Condition})" : "")),
            Saying(statement.Before),
            string.Join("<br>", statement.Values.Select(ValueText).Prepend(Saying(statement.After))),
            Sources(statement),
        }));

    private static string Saying(StatementSaying? saying) => saying is null ? Nothing : EnumNames.Spell(saying.Status).Replace('-', ' ');

    private static string Sources(StatementChange statement)
    {
        var (old, now) = (statement.Before?.Sources ?? [], statement.After?.Sources ?? []);
        var marked = now.Select(source => (old.Contains(source, StringComparer.Ordinal) || statement.Before is null ? "" : "+ ") + MarkdownText.Code(source))
            .Concat(old.Where(source => !now.Contains(source, StringComparer.Ordinal)).Select(source => "− " + MarkdownText.Code(source)));
        var text = string.Join("<br>", marked);
        return text.Length > 0 ? text : "none";
    }

    private void WritePages(ImmutableArray<PageChange> pages)
    {
        foreach (var (kind, heading) in new[]
        {
            (PageChangeKind.Added, "New pages"), (PageChangeKind.Removed, "Pages gone"), (PageChangeKind.Moved, "Pages moved"), (PageChangeKind.Changed, "Pages changed"),
        })
        {
            WriteTable(heading, ["Kind", "Page", "What"], pages.Where(page => page.Change == kind).Select(page => new[]
            {
                page.Kind.Name, $"{MarkdownText.Code(page.Title)}<br>{MarkdownText.Code(page.PathAfter ?? page.PathBefore!)}", string.Join("<br>", PageNotes(page)),
            }));
        }
    }

    private static IEnumerable<string> PageNotes(PageChange page)
    {
        if (page.PathBefore is { } old && page.PathAfter != old)
        {
            yield return (page.Change == PageChangeKind.Moved ? "was at " + MarkdownText.Code(old) + ", which " : "its address ")
                + (page.HasRedirect ? "leads on" : "**no longer answers**: add an alias");
        }

        if (page.Change == PageChangeKind.Added)
        {
            yield return Count.Of(page.WordsAfter, "word");
        }
        else if (page.TextChanged)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"text: {page.WordsBefore:N0} → {page.WordsAfter:N0} words");
        }

        foreach (var value in page.Values)
        {
            yield return ValueText(value);
        }

        foreach (var anchor in page.LostAnchors)
        {
            yield return $"the anchor {MarkdownText.Code("#" + anchor)} is gone";
        }
    }

    private static string ValueText(ValueChange value) => $"{MarkdownText.Code(value.Key)}: {MarkdownText.Code(value.Before)} → {MarkdownText.Code(value.After)}";

    private static string[] ValueCells(ValueChange value) => [MarkdownText.Code(value.Key), MarkdownText.Code(value.Before), MarkdownText.Code(value.After)];

    private static string[] SourceCells(SourceChange source) =>
    [
        MarkdownText.Code(source.Key), source.Change switch { PageChangeKind.Added => "new", PageChangeKind.Removed => "gone", _ => "changed" },
        source.Values.IsEmpty ? MarkdownText.Code(source.Title) : string.Join("<br>", source.Values.Select(ValueText)), MarkdownText.Code(source.Address),
    ];

    private void WriteFigures(KnowledgeChanges changes)
    {
        var weight = changes.Weight;
        WriteTable("Figures", ["", "Before", "After"],
        [
            ["pages", Number(weight.PagesBefore), Number(weight.PagesAfter)],
            ["heaviest page (gzip)", Weight(weight.HeaviestBefore), Weight(weight.HeaviestAfter)],
            .. weight.GrewMost is { } grown ? [["grew most", "—", $"{MarkdownText.Code(grown.Path)} by {Number(weight.GrewBy)} bytes"]] : Array.Empty<string[]>(),
            .. changes.Freshness.Select(measure => new[] { measure.Measure, Number(measure.Before), Number(measure.After) + Newly(measure) }),
            ["errors and warnings mended", "—", Number(changes.Mended)],
        ]);
    }

    private static string Newly(FreshnessChange measure) => measure.Newly.IsEmpty ? "" :
        $" (newly {string.Join(", ", measure.Newly.Take(5).Select(MarkdownText.Code))}{(measure.Newly.Length > 5 ? $" and {measure.Newly.Length - 5} more" : "")})";

    private static string Weight(PageWeight? weight) => weight is null ? "not built" : $"{MarkdownText.Code(weight.Path)}, {Number(weight.Compressed)} bytes";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private void WriteTable(string heading, string[] columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Line("");
        Line("### " + heading);
        Line("");
        WriteRow(columns);
        WriteRow([.. columns.Select(_ => "---")]);
        all.Take(MostRows).ToList().ForEach(WriteRow);
        if (all.Count > MostRows)
        {
            Line("");
            Line($"… and {Number(all.Count - MostRows)} more: `--format json` has all.");
        }
    }

    private void Line(string text) => _text.Append(text).Append('\n');

    private void WriteRow(string[] cells) => Line($"| {string.Join(" | ", cells)} |");
}

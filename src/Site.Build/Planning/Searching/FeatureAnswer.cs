using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Tracker;
using Site.Model.Views;
using Site.Search.Documents;

namespace Site.Build.Planning.Searching;

/// <summary>What search knows of a feature beside its page's text: its statuses of today, its statements, and the names in its configuration.</summary>
internal sealed class FeatureAnswer(TrackedFeature feature, FeatureTracker tracker)
{
    private const int MostRows = 8;
    private readonly ImmutableArray<NowView> _now = FeatureStatusViews.Now(feature, tracker, "index.html");

    /// <summary>The statuses in the newest releases, product by product.</summary>
    public SearchCard Card() => new(
        feature.Page.Description,
        [.. _now.SelectMany(now => now.Cells.Select(cell => new SearchCardRow(now.Product.Text, ValueOf(cell), cell.Href))).Take(MostRows)]);

    /// <summary>The statuses of today, each once.</summary>
    public IEnumerable<string> Statuses() => _now.SelectMany(now => now.Cells).Select(cell => cell.Status.Text).Distinct(StringComparer.Ordinal);

    /// <summary>Kernel options and module parameters that stand for the feature.</summary>
    public IEnumerable<string> Identifiers() =>
        feature.Statements.SelectMany(statement => statement.Statement.Enable)
            .SelectMany(step => new[] { step.Kconfig?.Value, step.Module?.Value }).OfType<string>()
            .Select(typed => typed.Split('=', 2)[0].Trim()).Where(typed => typed.Length > 0 && !typed.Contains(' ', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

    /// <summary>One section for each statement, to be found by its notes and by what one types to turn it on.</summary>
    public IEnumerable<SearchSection> Sections() => feature.Statements.Select(Section);

    private static SearchSection Section(TrackedStatement statement)
    {
        var said = statement.Statement;
        var heading = Strings.ProductFrom(statement.Line.Product.Name, said.Since?.Value, said.Until?.Value);
        string[] parts =
        [
            StatusText.Of(said.Status.Value), StatementCells.ConditionOf(statement), said.Upstream?.Value ?? "", said.Note?.Value ?? "",
            .. said.Enable.Select(step => step.Step?.Typed.Value ?? ""),
            .. said.Requires.SelectMany(needed => new[] { needed.Kconfig?.Value ?? "", needed.Hardware?.Value ?? "", needed.Text?.Value ?? "" }),
        ];
        return new SearchSection(TrackerPaths.StatementAnchor(statement.Id), heading, string.Join(". ", parts.Where(part => part.Length > 0).Select(part => part.TrimEnd('.'))) + ".");
    }

    private static string ValueOf(MatrixCell cell)
    {
        var condition = cell.Condition.Length > 0 ? $" ({cell.Condition})" : "";
        var since = cell.Note.StartsWith(Strings.SinceBefore, StringComparison.Ordinal) && cell.Note.IndexOf(". ", StringComparison.Ordinal) is var end
            ? ", " + char.ToLowerInvariant(cell.Note[0]) + (end < 0 ? cell.Note : cell.Note[..end])[1..].TrimEnd('.')
            : "";
        return cell.Status.Text + condition + since + (cell.Status.Security.Length > 0 ? "; " + cell.Status.Security : "");
    }
}

using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>Finds the statements that upstream excludes from security support, which readers must not miss.</summary>
internal static class SecurityWarning
{
    /// <summary>Whether upstream says, in its status or on its axes, that a hole in the feature gets no advisory.</summary>
    public static bool IsIn(StatementView statement) =>
        SaysNot(statement.Upstream)
        || SaysNot(statement.StatusText)
        || statement.Axes.Any(axis => SaysNot(axis.Text) || (IsSecurity(axis.Label) && axis.Text.StartsWith("no", StringComparison.OrdinalIgnoreCase)));

    private static bool SaysNot(string words) =>
        words.Contains("not security supported", StringComparison.OrdinalIgnoreCase)
        || words.Contains("no security support", StringComparison.OrdinalIgnoreCase);

    private static bool IsSecurity(string label) => label.Contains("security", StringComparison.OrdinalIgnoreCase);
}

namespace Site.Model.Views;

/// <summary>A span of a history bar.</summary>
/// <param name="From">Where it begins, in thousandths of the axis.</param>
/// <param name="To">Where it ends, in thousandths of the axis.</param>
/// <param name="Status">The status.</param>
/// <param name="Text">What it says: <c>Supported, Linux 2.6.32 (2009) to today</c>.</param>
/// <param name="Href">The statement.</param>
public sealed record HistorySpan(int From, int To, StatusView Status, string Text, string Href);

namespace Site.Model.Views;

/// <summary>A year on the axis of a history bar.</summary>
/// <param name="At">Where it is, in thousandths of the axis.</param>
/// <param name="Year">The year.</param>
public sealed record HistoryYear(int At, int Year);

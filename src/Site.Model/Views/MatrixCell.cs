namespace Site.Model.Views;

/// <summary>One status in a cell of a matrix.</summary>
/// <param name="Status">The status, and whether security supports it.</param>
/// <param name="Condition">What it is limited to; empty for nothing.</param>
/// <param name="Href">The statement it is from; empty for none.</param>
/// <param name="Note">Upstream's word, a caveat, a limit: what a tooltip and a screen reader say beside the status.</param>
/// <param name="HasCaveat">Whether upstream states a caveat.</param>
/// <param name="ChangedLater">Whether the text said otherwise when the release was tagged.</param>
public sealed record MatrixCell(StatusView Status, string Condition, string Href, string Note, bool HasCaveat = false, bool ChangedLater = false);

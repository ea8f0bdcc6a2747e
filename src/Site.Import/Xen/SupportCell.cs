namespace Site.Import.Xen;

/// <summary>A cell of the matrix.</summary>
/// <param name="Row">The row's key.</param>
/// <param name="Release">The release.</param>
/// <param name="Kind">Which text of the release.</param>
internal sealed record SupportCell(string Row, string Release, SupportTextKind Kind);

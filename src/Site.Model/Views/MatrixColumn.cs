namespace Site.Model.Views;

/// <summary>A column of a matrix.</summary>
/// <param name="Key">Its value in the facet of columns: <c>xen</c>, <c>4.17</c>, <c>arm64</c>.</param>
/// <param name="Link">Its heading, linked where it has a page; its day is the release's, the note what stands instead.</param>
/// <param name="IsNarrow">Whether it may be left out on a narrow screen.</param>
public sealed record MatrixColumn(string Key, LinkView Link, bool IsNarrow = false);

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>An era above a band.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Lines">Its name as it is drawn, in one or two lines.</param>
/// <param name="Anchor">The era in the list.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="From">The width of the band in pixels from which on there is room for the name; 0 for never.</param>
public sealed record BandEra(string Name, ImmutableArray<string> Lines, string Anchor, double At, double Width, int From);

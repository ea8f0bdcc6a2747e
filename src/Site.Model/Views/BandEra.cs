namespace Site.Model.Views;

/// <summary>An era above a band.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Anchor">The era in the list.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="From">The width of the band in pixels from which on there is room for the name; 0 for never.</param>
public sealed record BandEra(string Name, string Anchor, double At, double Width, int From);

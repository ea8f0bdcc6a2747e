namespace Site.Model.Views;

/// <summary>A year on the axis of a band.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Text">The year.</param>
/// <param name="From">The width of the band in pixels from which on there is room for it.</param>
public sealed record BandTick(double At, string Text, int From);

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The timeline as a drawing: lanes below each other, time from left to right. Across, places are in hundredths of the width; downwards, in pixels.</summary>
/// <param name="Title">What it shows, for those who don't see it.</param>
/// <param name="Description">The same in sentences.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Lanes">The lanes.</param>
/// <param name="Eras">The eras, above the lanes; may be empty.</param>
/// <param name="Ticks">The years, below the lanes.</param>
/// <param name="Scale">The scale, for the script that zooms.</param>
public sealed record BandView(
    string Title, string Description, int Height, ImmutableArray<BandLane> Lanes, ImmutableArray<BandEra> Eras, ImmutableArray<BandTick> Ticks, BandScale Scale);

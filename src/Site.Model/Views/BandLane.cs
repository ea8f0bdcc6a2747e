using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A lane of a band.</summary>
/// <param name="Key">Its key, for class names: <c>kvm</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Base">The line that its events stand on.</param>
/// <param name="Rows">How many rows of names it has room for.</param>
/// <param name="Strokes">Every event as a stroke upon the line, the higher the more it matters: where many are, the ink is dense.</param>
/// <param name="Spans">Events that lasted, and those known to the year only.</param>
/// <param name="Labels">The events that are named, the earliest first.</param>
public sealed record BandLane(
    string Key, string Name, int Top, int Base, int Rows, ImmutableArray<BandStrokes> Strokes, ImmutableArray<BandSpan> Spans, ImmutableArray<BandLabel> Labels);

namespace Site.Model.Views;

/// <summary>The scale of a band: even, but for its first part, which is drawn narrower.</summary>
/// <param name="First">The day at its beginning, as <c>1967-01-01</c>.</param>
/// <param name="Even">The day from which on it is at full width; the same where all of it is.</param>
/// <param name="Last">The day at its end.</param>
/// <param name="Squeeze">How many times as narrow the first part is.</param>
/// <param name="EvenAt">Where that day is, in hundredths of the width.</param>
public sealed record BandScale(string First, string Even, string Last, int Squeeze, double EvenAt);

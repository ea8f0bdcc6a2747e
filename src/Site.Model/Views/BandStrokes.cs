namespace Site.Model.Views;

/// <summary>The strokes of the events of one importance in a lane.</summary>
/// <param name="Grade">1, 2, 3 for what someone wrote of; 4 for what was made of releases and the tracker.</param>
/// <param name="Outline">The strokes as path data of SVG: across in ten-thousandths of the width, downwards in pixels from the lane's line.</param>
public sealed record BandStrokes(int Grade, string Outline);

namespace Site.Build.Planning.Previews;

/// <summary>A feature's status in the newest release of one product.</summary>
/// <param name="Product">The product's name.</param>
/// <param name="Key">The status as front matter spells it; for class names.</param>
/// <param name="Text">The status for people.</param>
/// <param name="Limits">What it is limited to, and what is said of security support; empty for nothing.</param>
internal sealed record PreviewStatus(string Product, string Key, string Text, string Limits);

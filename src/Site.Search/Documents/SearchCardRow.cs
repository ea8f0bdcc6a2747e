namespace Site.Search.Documents;

/// <summary>One fact of a card.</summary>
/// <param name="Label">What it is about: <c>KVM</c>.</param>
/// <param name="Value">What is so: <c>supported since Linux 2.6.32</c>.</param>
/// <param name="Url">Where more is said, relative to the site's root; null when nowhere.</param>
public sealed record SearchCardRow(string Label, string Value, string? Url = null);

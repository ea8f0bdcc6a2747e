namespace Site.Model.Views;

/// <summary>A status to show: never by colour alone.</summary>
/// <param name="Key">As front matter spells it: <c>tech-preview</c>; for class names.</param>
/// <param name="Text">For people: <c>Technology preview</c>.</param>
/// <param name="Security">Empty, or <c>not security supported</c>, <c>security supported with limits</c>, <c>security: see elsewhere</c>; shown beside the status wherever it is not empty.</param>
public sealed record StatusView(string Key, string Text, string Security = "");

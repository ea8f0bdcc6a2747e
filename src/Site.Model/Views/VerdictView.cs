namespace Site.Model.Views;

/// <summary>A claim's verdict to show.</summary>
/// <param name="Key">Its spelling in the content: <c>true-then</c>.</param>
/// <param name="Text">The words for people.</param>
public sealed record VerdictView(string Key, string Text);

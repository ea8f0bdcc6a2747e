namespace Site.Model.Views;

/// <summary>A text with a label.</summary>
/// <param name="Label">The label: <c>QEMU</c>.</param>
/// <param name="Text">The text.</param>
public sealed record LabelledText(string Label, string Text);

namespace Site.Model.Views;

/// <summary>A way to turn a feature on.</summary>
/// <param name="Way">Where, as authors write it: <c>xen-command-line</c>.</param>
/// <param name="Label">Where, for people.</param>
/// <param name="Text">What one types there.</param>
public sealed record EnableView(string Way, string Label, string Text);

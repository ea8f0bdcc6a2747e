namespace Site.Model.Views;

/// <summary>A date to show in a <c>time</c> element.</summary>
/// <param name="Text">For people: <c>19 October 2003</c>.</param>
/// <param name="Machine">For the <c>datetime</c> attribute.</param>
public sealed record DateView(string Text, string Machine);

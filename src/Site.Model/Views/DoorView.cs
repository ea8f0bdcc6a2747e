namespace Site.Model.Views;

/// <summary>A way in from the home page.</summary>
/// <param name="Link">Where it leads; the note says what is there.</param>
/// <param name="Count">How many things are there, and what they are: <c>108 features</c>.</param>
public sealed record DoorView(LinkView Link, string Count);

namespace Site.Model.Views;

/// <summary>A heading in "on this page".</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Text">Its words.</param>
/// <param name="Anchor">Its id.</param>
public sealed record ContentsEntry(int Level, string Text, string Anchor);

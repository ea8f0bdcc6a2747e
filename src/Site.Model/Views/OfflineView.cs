namespace Site.Model.Views;

/// <summary>The page that says what a reader's browser keeps of the site.</summary>
/// <param name="Frame">What surrounds the content.</param>
public sealed record OfflineView(PageFrame Frame) : PageView(Frame);

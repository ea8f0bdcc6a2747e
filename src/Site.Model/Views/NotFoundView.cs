namespace Site.Model.Views;

/// <summary>The page a server shows when there is none.</summary>
/// <param name="Frame">What surrounds the content.</param>
public sealed record NotFoundView(PageFrame Frame) : PageView(Frame);

namespace Site.Model.Views;

/// <summary>A page that leads on to another: a link and a meta refresh.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Target">The page it leads to.</param>
public sealed record RedirectView(PageFrame Frame, LinkView Target) : PageView(Frame);

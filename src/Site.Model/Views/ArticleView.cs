namespace Site.Model.Views;

/// <summary>An article.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Details">What content pages of all kinds show.</param>
/// <param name="Section">The section it stands in.</param>
public sealed record ArticleView(PageFrame Frame, ContentDetails Details, LinkView Section) : ContentView(Frame, Details);

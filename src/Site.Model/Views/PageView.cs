namespace Site.Model.Views;

/// <summary>Everything a template needs to render one page.</summary>
/// <param name="Frame">What surrounds the content.</param>
public abstract record PageView(PageFrame Frame);

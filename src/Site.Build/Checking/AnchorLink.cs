using Site.Model.Diagnostics;

namespace Site.Build.Checking;

/// <summary>A link to a place in a page of the site.</summary>
/// <param name="Target">The link as written.</param>
/// <param name="Path">The page it leads to.</param>
/// <param name="Anchor">The id it names.</param>
internal readonly record struct AnchorLink(string Target, string Path, string Anchor)
{
    /// <summary>What there is to say when the page has no such id.</summary>
    public Diagnostic Broken(string on) => Problems.HtmlBrokenAnchor.In(on, $"`{Target}` leads to no element");
}

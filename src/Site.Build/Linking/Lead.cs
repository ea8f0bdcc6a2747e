using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>That one page leads to another.</summary>
/// <param name="Target">The number of the page that is led to.</param>
/// <param name="Backlink">What that page shows of the one that leads to it.</param>
internal readonly record struct Lead(int Target, Backlink Backlink);

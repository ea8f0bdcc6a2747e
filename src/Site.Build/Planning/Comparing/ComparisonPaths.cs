using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning.Comparing;

/// <summary>Where the pages are that compare the platforms and are made of data.</summary>
internal static class ComparisonPaths
{
    /// <summary>The section they stand in.</summary>
    public const string Section = "comparison";

    /// <summary>The list of that section.</summary>
    public const string Index = "comparison/index.html";

    /// <summary>KVM beside Xen, by dimension.</summary>
    public const string Dimensions = "comparison/dimensions.html";

    /// <summary>The choice of a platform.</summary>
    public const string Choose = "comparison/choose.html";

    /// <summary>Links to the pages that a site has, seen from one of its pages.</summary>
    public static ImmutableArray<LinkView> Links(Catalog catalog, string from)
    {
        (string Path, string? Title, string? Description)[] all =
        [
            (Choose, catalog.Platform?.Title.Value, catalog.Platform?.Description.Value),
            (Dimensions, catalog.Comparison?.Title.Value, catalog.Comparison?.Description.Value),
        ];
        return [.. all.Where(page => page.Title is not null).Select(page =>
            new LinkView(page.Title!, RelativePath.Between(from, page.Path), page.Description!, IsCurrent: page.Path == from))];
    }
}

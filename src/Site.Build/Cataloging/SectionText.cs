using Site.Model.Content;

namespace Site.Build.Cataloging;

/// <summary>What the sections of the site are, in a sentence each.</summary>
internal static class SectionText
{
    /// <summary>The name of a section of articles.</summary>
    public static string NameOf(ArticleSection section) => section switch
    {
        ArticleSection.Architecture => Strings.SectionOnArchitecture,
        ArticleSection.History => Strings.SectionOnHistory,
        ArticleSection.Guides => Strings.Guides,
        _ => Strings.Comparison,
    };

    /// <summary>The sentence about a section.</summary>
    public static string Of(string section) => section switch
    {
        "architecture" => Strings.AboutArchitecture,
        "history" => Strings.AboutHistory,
        "guides" => Strings.AboutGuides,
        "comparison" => Strings.AboutComparison,
        "features" => Strings.AboutFeatures,
        "releases" => Strings.AboutReleases,
        "events" => Strings.AboutEvents,
        "papers" => Strings.AboutPapers,
        "claims" => Strings.AboutClaims,
        "terms" => Strings.AboutTerms,
        _ => "",
    };
}

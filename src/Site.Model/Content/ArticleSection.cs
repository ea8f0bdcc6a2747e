namespace Site.Model.Content;

/// <summary>The section of the site that an article stands in.</summary>
public enum ArticleSection
{
    /// <summary>How the systems are built and work.</summary>
    Architecture,

    /// <summary>How they came to be.</summary>
    History,

    /// <summary>How to do something.</summary>
    Guides,

    /// <summary>How they compare.</summary>
    Comparison,
}

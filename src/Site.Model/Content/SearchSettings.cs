namespace Site.Model.Content;

/// <summary>How the site's search index is built.</summary>
public sealed record SearchSettings
{
    /// <summary>Whether an index for lunr.js is written too.</summary>
    [FrontMatterKey("true: also write search/lunr.json, the same pages as an index of lunr.js 2.3.9, for other programs.")]
    public bool Lunr { get; init; }
}

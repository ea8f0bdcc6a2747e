using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>What <c>content/site.yml</c> holds.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's name.</summary>
    [FrontMatterKey("The site's name.", Required = true)]
    public required string Title { get; init; }

    /// <summary>What it is, in a line.</summary>
    [FrontMatterKey("What it is, in a line.")]
    public string Tagline { get; init; } = "";

    /// <summary>What it is, in a sentence.</summary>
    [FrontMatterKey("What it is, in a sentence.")]
    public string Description { get; init; } = "";

    /// <summary>BCP 47 language of the content.</summary>
    [FrontMatterKey("Language of the content, as in BCP 47.")]
    public string Language { get; init; } = "en";

    /// <summary>The address it is published under.</summary>
    [FrontMatterKey("The address it is published under; canonical links, feed and sitemap need it.")]
    public Located<Uri>? BaseUrl { get; init; }

    /// <summary>The address of a file's source; <c>{path}</c> stands for its path in the repository.</summary>
    [FrontMatterKey("The address where a content file is edited; {path} stands for its path in the repository.")]
    public Located<string>? EditUrl { get; init; }

    /// <summary>The products.</summary>
    [FrontMatterKey("The products whose releases statements name.")]
    public ImmutableArray<Product> Products { get; init; } = [];

    /// <summary>The areas.</summary>
    [FrontMatterKey("The areas that features and articles belong to.")]
    public ImmutableArray<TaxonomyEntry> Areas { get; init; } = [];

    /// <summary>Names and descriptions of tags that have more than their id.</summary>
    [FrontMatterKey("Names and descriptions of tags that have more than their id.")]
    public ImmutableArray<TaxonomyEntry> Tags { get; init; } = [];

    /// <summary>The eras of the timeline, the earliest first.</summary>
    [FrontMatterKey("The eras of the timeline, the earliest first.")]
    public ImmutableArray<Era> Eras { get; init; } = [];

    /// <summary>External links that are not checked, with reasons.</summary>
    [FrontMatterKey("External links that are not checked, with reasons.")]
    public ImmutableArray<ExternalLinkExemption> ExternalLinkExceptions { get; init; } = [];

    /// <summary>Whether readers' browsers keep a copy of the hosted site.</summary>
    [FrontMatterKey("on: browsers keep what was read of the hosted site (needs base-url); off, the default; remove: they remove what they kept when it was on.")]
    public OfflineMode Offline { get; init; }

    /// <summary>How the search index is built.</summary>
    [FrontMatterKey("How the search index is built.")]
    public SearchSettings Search { get; init; } = new();
}


namespace Site.Model.Views;

/// <summary>What every page shows of the site.</summary>
public sealed record SiteFrame
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in a line.</summary>
    public required string Tagline { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>BCP 47 language.</summary>
    public required string Language { get; init; }
}

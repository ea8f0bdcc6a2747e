using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>The front matter of a release of a product.</summary>
[ContentKind("release", "releases", "Releases")]
public sealed record ReleaseMeta : PageMeta
{
    /// <summary>Id of the product.</summary>
    [FrontMatterKey("Id of the product, as in site.yml.", Required = true)]
    public required Located<string> Product { get; init; }

    /// <summary>The version, as statements name it.</summary>
    [FrontMatterKey("The version, as statements name it.", Required = true, MaxLength = 40)]
    public required Located<string> Version { get; init; }

    /// <summary>When it was released.</summary>
    [FrontMatterKey("When it was released.", Required = true)]
    public required Located<HistoricalDate> Date { get; init; }

    /// <summary>When upstream's full support ends.</summary>
    [FrontMatterKey("When upstream's full support ends or ended.")]
    public Located<HistoricalDate>? EndOfSupport { get; init; }

    /// <summary>When upstream's security support ends.</summary>
    [FrontMatterKey("When upstream's security support ends or ended.")]
    public Located<HistoricalDate>? EndOfSecuritySupport { get; init; }

    /// <summary>Upstream's own page of the release.</summary>
    [FrontMatterKey("Upstream's own page of the release.")]
    public Located<Uri>? Url { get; init; }
}

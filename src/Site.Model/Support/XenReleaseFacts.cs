using Site.Model.Content;

namespace Site.Model.Support;

/// <summary>The header of one text of Xen's SUPPORT.md. Values are upstream's, verbatim: a day as <c>2017-12-13</c>, or words such as <c>TBD</c>.</summary>
public abstract record XenReleaseFacts
{
    /// <summary>What the text calls its own version.</summary>
    [FrontMatterKey("What the text calls its own version.")]
    public string? XenVersion { get; init; }

    /// <summary>When it was released.</summary>
    [FrontMatterKey("When it was released: a day, or upstream's words.")]
    public string? InitialRelease { get; init; }

    /// <summary>How long it has full support.</summary>
    [FrontMatterKey("How long it has full support: a day, or upstream's words.")]
    public string? SupportedUntil { get; init; }

    /// <summary>How long it has security support.</summary>
    [FrontMatterKey("How long it has security support: a day, or upstream's words.")]
    public string? SecuritySupportUntil { get; init; }

    /// <summary>Upstream's release notes.</summary>
    [FrontMatterKey("Upstream's release notes.")]
    public Uri? ReleaseNotes { get; init; }
}

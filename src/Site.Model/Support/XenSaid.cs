using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>What one status line of Xen's SUPPORT.md says: in the closed set of this project, and in upstream's words beside it.</summary>
public abstract record XenSaid
{
    /// <summary>The status.</summary>
    [FrontMatterKey("The status, of a closed set.", Required = true)]
    public required FeatureStatus Status { get; init; }

    /// <summary>Whether upstream's security team answers for it.</summary>
    [FrontMatterKey("Whether upstream's security team answers for it.", Required = true)]
    public required SecuritySupport Security { get; init; }

    /// <summary>The capacity it is supported up to, in upstream's words; null when upstream names none.</summary>
    [FrontMatterKey("The capacity it is supported up to, in upstream's words.")]
    public string? Limit { get; init; }

    /// <summary>The formats that are supported, where the line lists formats instead of a status.</summary>
    [FrontMatterKey("The formats that are supported, where the line lists formats instead of a status.")]
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The key the line stood under, where it was another than the row's; <c>renames.yml</c> says why it is joined.</summary>
    [FrontMatterKey("The key the line stood under, where it was another than the row's; renames.yml says why it is joined.")]
    public string? From { get; init; }

    /// <summary>The value of the line, verbatim.</summary>
    [FrontMatterKey("The value of the line, verbatim.", Required = true)]
    public required Located<string> Upstream { get; init; }
}

using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>An external link that is not checked, and why.</summary>
public sealed record ExternalLinkExemption
{
    /// <summary>What the address begins with.</summary>
    [FrontMatterKey("What the address begins with.", Required = true)]
    public required Located<string> Prefix { get; init; }

    /// <summary>Why it is not checked.</summary>
    [FrontMatterKey("Why it is not checked.", Required = true)]
    public required Located<string> Reason { get; init; }
}

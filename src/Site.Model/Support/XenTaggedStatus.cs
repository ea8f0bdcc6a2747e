using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>What the text said as it was tagged at x.0, where the stable branch says otherwise today.</summary>
public sealed record XenTaggedStatus : XenSaid
{
    /// <summary>The releases whose tagged text said so.</summary>
    [FrontMatterKey("The releases whose text said so as tagged.", Required = true)]
    public ImmutableArray<Located<string>> Releases { get; init; } = [];
}

using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>A release of Xen as its SUPPORT.md heads it: a column of the matrix.</summary>
public sealed record XenRelease : XenReleaseFacts
{
    /// <summary>The release as rows name it: <c>4.17</c>, or <c>unstable</c> for the development branch.</summary>
    [FrontMatterKey("The release as rows name it: 4.17, or unstable for the development branch.", Required = true)]
    public required Located<string> Version { get; init; }

    /// <summary>Upstream's page of the text; an anchor of a row's path leads to its section there.</summary>
    [FrontMatterKey("Upstream's page of the text.", Required = true)]
    public required Uri Document { get; init; }

    /// <summary>When the text was read: support dates and statuses are changed after a release.</summary>
    [FrontMatterKey("When the text was read.", Required = true)]
    public required HistoricalDate AsOf { get; init; }

    /// <summary>What its header said as tagged; null when that text was not imported.</summary>
    [FrontMatterKey("What its header said as tagged at x.0, where that differs.")]
    public XenTaggedRelease? AsTagged { get; init; }
}

using Site.Model.Content;
using Site.Model.Dates;

namespace Site.Model.Support;

/// <summary>What a release's header said as tagged at x.0; only the values that differ from those of the stable text; one that was not there yet is not told.</summary>
public sealed record XenTaggedRelease : XenReleaseFacts
{
    /// <summary>The day the text is of; null when the stable text does not date the release.</summary>
    [FrontMatterKey("The day the text is of.")]
    public HistoricalDate? AsOf { get; init; }
}

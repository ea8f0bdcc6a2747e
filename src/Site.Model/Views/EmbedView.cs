using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A feature's status of today as a small page that other sites show in a frame.</summary>
/// <param name="Frame">What surrounds the content; of its navigation nothing is shown.</param>
public sealed record EmbedView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>The feature's own page.</summary>
    public required LinkView Feature { get; init; }

    /// <summary>A row for each product; empty when nothing is said of any.</summary>
    public required ImmutableArray<NowView> Rows { get; init; }
}

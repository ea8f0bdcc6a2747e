using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The pages round one page, in two columns, and the lines between them. A line of a column is 16 units high; the drawing is 100 wide and <see cref="Height"/> high.</summary>
public sealed record NeighbourMapView
{
    /// <summary>Pages that lead here, and that this page does not lead to.</summary>
    public required ImmutableArray<LinkView> From { get; init; }

    /// <summary>Pages that this page leads to; the note says of those that lead back that they do.</summary>
    public required ImmutableArray<LinkView> To { get; init; }

    /// <summary>How many more neighbours there are.</summary>
    public required int More { get; init; }

    /// <summary>Height of the drawing in its own units.</summary>
    public required int Height { get; init; }

    /// <summary>Path data: lines between this page, in the middle, and its neighbours.</summary>
    public required string Spokes { get; init; }

    /// <summary>Path data: lines between neighbours that link to each other; may be empty.</summary>
    public required string Chords { get; init; }

    /// <summary>Path data of nothing but points: the neighbours that lead here and are led to.</summary>
    public required string Mutual { get; init; }

    /// <summary>Path data of nothing but points: the other neighbours.</summary>
    public required string OneWay { get; init; }
}

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The page where one chooses a day to see the tracker as it stood; without script, a list of days that have a page.</summary>
public sealed record AsOfView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>Days that have a page of their own; the note says why that day.</summary>
    public required ImmutableArray<LinkView> Snapshots { get; init; }

    /// <summary>The first day one can choose, as <c>2003-01-01</c>.</summary>
    public required string FirstDay { get; init; }

    /// <summary>The last day: that of the build.</summary>
    public required string LastDay { get; init; }

    /// <summary>The other views of the tracker.</summary>
    public ImmutableArray<LinkView> Siblings { get; init; } = [];

    /// <summary>The tracker's data as a classic script.</summary>
    public required string DataHref { get; init; }
}

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>What content pages of all kinds show.</summary>
public sealed record ContentDetails
{
    /// <summary>The kind's name in the singular, for a label.</summary>
    public required string Kind { get; init; }

    /// <summary>The body's HTML, safe to emit as it is.</summary>
    public required HtmlBody Body { get; init; }

    /// <summary>Minutes it takes to read, at 220 words a minute; 0 for next to nothing.</summary>
    public int ReadingMinutes { get; init; }

    /// <summary>Other names of the page.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Its products.</summary>
    public ImmutableArray<LinkView> Products { get; init; } = [];

    /// <summary>Its areas.</summary>
    public ImmutableArray<LinkView> Areas { get; init; } = [];

    /// <summary>Its tags.</summary>
    public ImmutableArray<LinkView> Tags { get; init; } = [];

    /// <summary>When it was last held against its sources.</summary>
    public DateView? Verified { get; init; }

    /// <summary>The versions it was held against.</summary>
    public ImmutableArray<string> VerifiedAgainst { get; init; } = [];

    /// <summary>The newest releases of products it was held against in an older one.</summary>
    public ImmutableArray<LinkView> Newer { get; init; } = [];

    /// <summary>Whether it was held against its sources too long ago.</summary>
    public bool IsStale { get; init; }

    /// <summary>When its file was last changed, from git.</summary>
    public DateView? Changed { get; init; }

    /// <summary>Who changed its file, from git, the most frequent first.</summary>
    public ImmutableArray<string> Contributors { get; init; } = [];

    /// <summary>Where its file can be edited.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Its references, in the order of their numbers.</summary>
    public ImmutableArray<ReferenceView> References { get; init; } = [];

    /// <summary>The pages that link to it; <see cref="LinkView.Note"/> is the sentence.</summary>
    public ImmutableArray<LinkView> Backlinks { get; init; } = [];

    /// <summary>How many more pages link to it than <see cref="Backlinks"/> shows.</summary>
    public int MoreBacklinks { get; init; }

    /// <summary>The claims that concern it.</summary>
    public ImmutableArray<ClaimLinkView> Claims { get; init; } = [];

    /// <summary>Related pages; <see cref="LinkView.Note"/> is the reason.</summary>
    public ImmutableArray<LinkView> Related { get; init; } = [];

    /// <summary>The pages round it; null when there are next to none.</summary>
    public NeighbourMapView? Neighbours { get; init; }

    /// <summary>How to cite it.</summary>
    public PageCitationView? Citation { get; init; }
}

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A release.</summary>
public sealed record ReleaseView(PageFrame Frame, ContentDetails Details) : ContentView(Frame, Details)
{
    /// <summary>The product.</summary>
    public required LinkView Product { get; init; }

    /// <summary>The version.</summary>
    public required string Version { get; init; }

    /// <summary>When it was released.</summary>
    public required DateView Date { get; init; }

    /// <summary>When full support ends or ended.</summary>
    public DateView? EndOfSupport { get; init; }

    /// <summary>When security support ends or ended.</summary>
    public DateView? EndOfSecuritySupport { get; init; }

    /// <summary>Upstream's page of it.</summary>
    public string? Url { get; init; }

    /// <summary>Events that name it or stand for it; null when none does.</summary>
    public EventStripView? Events { get; init; }

    /// <summary>The release before it, of the same product.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>What changed since the release before it.</summary>
    public ImmutableArray<ChangeGroup> Changes { get; init; } = [];

    /// <summary>What the tracker says of it, by status.</summary>
    public ImmutableArray<StandingGroup> Standing { get; init; } = [];

    /// <summary>The newest releases of the other products on its day; the note is theirs.</summary>
    public ImmutableArray<LinkView> Beside { get; init; } = [];

    /// <summary>Events near its day that have nothing else to do with it; null when there is none.</summary>
    public EventStripView? Around { get; init; }

    /// <summary>The page that compares it with the release before it; empty when there is none.</summary>
    public string DiffHref { get; init; } = "";

    /// <summary>The tracker as it stood on the day of the release; needs script.</summary>
    public string AsOfHref { get; init; } = "";
}

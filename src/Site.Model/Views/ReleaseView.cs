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

    /// <summary>Features whose statements begin at this release; the note is the status.</summary>
    public ImmutableArray<LinkView> Changes { get; init; } = [];
}

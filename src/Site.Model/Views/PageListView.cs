using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A list of pages: a section, a kind, a term of a taxonomy, the site map.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Introduction">A sentence above the list; may be empty.</param>
/// <param name="Groups">The pages, in groups.</param>
public sealed record PageListView(PageFrame Frame, string Introduction, ImmutableArray<PageListGroup> Groups) : PageView(Frame)
{
    /// <summary>Events of what the list is about, above it; null for none.</summary>
    public EventStripView? Events { get; init; }

    /// <summary>All its pages as one document; null when there is none.</summary>
    public LinkView? Document { get; init; }
}

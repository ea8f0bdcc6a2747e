using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A paper or talk.</summary>
public sealed record PaperView(PageFrame Frame, ContentDetails Details) : ContentView(Frame, Details)
{
    /// <summary>The bibliographic record.</summary>
    public required ReferenceView Record { get; init; }

    /// <summary>Authors in full, in the paper's order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was published.</summary>
    public DateView? Issued { get; init; }

    /// <summary>The other bibliographic fields, labelled, in the order to show.</summary>
    public ImmutableArray<LabelledText> Fields { get; init; } = [];

    /// <summary>Events that name it; null when none does.</summary>
    public EventStripView? Events { get; init; }

    /// <summary>The entry in BibTeX.</summary>
    public required string BibTeX { get; init; }
}

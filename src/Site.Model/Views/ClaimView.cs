using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A claim: a well-known statement and what the sources make of it.</summary>
public sealed record ClaimView(PageFrame Frame, ContentDetails Details) : ContentView(Frame, Details)
{
    /// <summary>The statement.</summary>
    public required string Statement { get; init; }

    /// <summary>The verdict.</summary>
    public required VerdictView Verdict { get; init; }

    /// <summary>Since when the verdict stands.</summary>
    public DateView? Since { get; init; }

    /// <summary>What is right instead.</summary>
    public required string Correction { get; init; }

    /// <summary>Who says it.</summary>
    public ImmutableArray<SayingView> Said { get; init; } = [];

    /// <summary>What the verdict rests on: links to the references, the locator as note.</summary>
    public ImmutableArray<LinkView> Sources { get; init; } = [];

    /// <summary>The pages it concerns.</summary>
    public ImmutableArray<LinkView> Concerns { get; init; } = [];
}

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A page as a part of a document.</summary>
public sealed record DocumentPartView
{
    /// <summary>The part's id in the document.</summary>
    public required string Anchor { get; init; }

    /// <summary>The page by itself; the note is its description, which may be empty.</summary>
    public required LinkView Page { get; init; }

    /// <summary>When it was last held against its sources.</summary>
    public DateView? Verified { get; init; }

    /// <summary>The versions it was held against.</summary>
    public ImmutableArray<string> VerifiedAgainst { get; init; } = [];

    /// <summary>When its file was last changed, from git.</summary>
    public DateView? Changed { get; init; }

    /// <summary>The bibliographic record of a paper; null for other pages.</summary>
    public ReferenceView? Record { get; init; }

    /// <summary>The body's HTML, its headings a level lower and its ids the document's; safe to emit as it is.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>The statements of a feature.</summary>
    public ImmutableArray<StatementView> Statements { get; init; } = [];

    /// <summary>Links to the document's references that the page rests on: text is the number.</summary>
    public ImmutableArray<LinkView> Sources { get; init; } = [];
}

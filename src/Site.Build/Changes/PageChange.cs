using System.Collections.Immutable;
using Site.Model.Content;

namespace Site.Build.Changes;

/// <summary>A page that is not as it was.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its name; of a page that is gone, the name it had.</param>
/// <param name="PathBefore">Where it was in the site, with the anchor of an event that has no page; null when it is new.</param>
/// <param name="PathAfter">Where it is; null when it is gone.</param>
public sealed record PageChange(PageChangeKind Change, ContentKind Kind, string Title, string? PathBefore, string? PathAfter)
{
    /// <summary>Whether its old address, if it left it, leads somewhere.</summary>
    public bool HasRedirect { get; init; }

    /// <summary>Values of its front matter that are others now; statements aside, which are told cell by cell.</summary>
    public ImmutableArray<ValueChange> Values { get; init; } = [];

    /// <summary>Whether its text is another.</summary>
    public bool TextChanged { get; init; }

    /// <summary>Words of its text before.</summary>
    public int WordsBefore { get; init; }

    /// <summary>Words of its text after.</summary>
    public int WordsAfter { get; init; }

    /// <summary>Anchors of headings and statements that links may name and that are gone.</summary>
    public ImmutableArray<string> LostAnchors { get; init; } = [];
}

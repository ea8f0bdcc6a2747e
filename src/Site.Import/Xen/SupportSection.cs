using System.Collections.Immutable;

namespace Site.Import.Xen;

/// <summary>A section of the chapter "Feature Support" that has status lines.</summary>
/// <param name="Anchors">The anchors of the headings down to it, the chapter's left out.</param>
/// <param name="Titles">Their texts.</param>
/// <param name="Lines">Its status lines, in order.</param>
/// <param name="HasCaveat">Whether a paragraph follows a status line: a caveat of the whole section.</param>
internal sealed record SupportSection(
    ImmutableArray<string> Anchors, ImmutableArray<string> Titles, ImmutableArray<StatusLine> Lines, bool HasCaveat)
{
    /// <summary>The anchors as one path.</summary>
    public string Path => string.Join('/', Anchors);
}

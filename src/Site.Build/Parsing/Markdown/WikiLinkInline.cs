using Markdig.Syntax.Inlines;

namespace Site.Build.Parsing.Markdown;

/// <summary><c>[[target#fragment|label]]</c>.</summary>
internal sealed class WikiLinkInline : LeafInline
{
    /// <summary>The name that is linked.</summary>
    public required string Target { get; init; }

    /// <summary>The heading's anchor; null when there is none.</summary>
    public string? Fragment { get; init; }

    /// <summary>The words to show; null for the target's title.</summary>
    public string? Label { get; init; }
}

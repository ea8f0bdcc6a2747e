using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using Site.Model.Documents;

namespace Site.Build.Parsing.Markdown;

/// <summary><c>[@key, locator; @key]</c>.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>The citations; spans count from the beginning of the Markdown.</summary>
    public required ImmutableArray<Citation> Items { get; init; }
}

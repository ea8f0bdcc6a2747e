using System.Text;

namespace Site.Search.Documents;

/// <summary>The text under one heading.</summary>
/// <param name="Anchor">The heading's id in the page; empty before the first heading.</param>
/// <param name="Heading">The heading's words; empty before the first heading.</param>
/// <param name="Text">Plain text, without markup, in UTF-8.</param>
public sealed record SearchSection(string Anchor, string Heading, ReadOnlyMemory<byte> Text)
{
    /// <inheritdoc cref="SearchSection(string, string, ReadOnlyMemory{byte})"/>
    public SearchSection(string anchor, string heading, string text)
        : this(anchor, heading, Encoding.UTF8.GetBytes(text))
    {
    }
}

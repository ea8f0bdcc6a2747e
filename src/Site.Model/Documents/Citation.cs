using Site.Model.Text;

namespace Site.Model.Documents;

/// <summary>A source cited: <c>barham2003, p. 165</c>.</summary>
/// <param name="Key">The key of the bibliography.</param>
/// <param name="Locator">Where in the source; empty for the whole.</param>
/// <param name="Span">Where the key stands in the file.</param>
public sealed record Citation(string Key, string Locator, SourceSpan Span)
{
    /// <summary>Reads the form of front matter: a key, and after a comma a locator.</summary>
    public static Citation Of(Located<string> text)
    {
        var comma = text.Value.IndexOf(',', StringComparison.Ordinal);
        return comma < 0
            ? new Citation(text.Value.Trim(), "", text.Span)
            : new Citation(text.Value[..comma].Trim(), text.Value[(comma + 1)..].Trim(), text.Span);
    }
}

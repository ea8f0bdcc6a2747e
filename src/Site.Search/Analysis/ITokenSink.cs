namespace Site.Search.Analysis;

/// <summary>Takes tokens as they are found.</summary>
internal interface ITokenSink
{
    /// <summary>Takes one token.</summary>
    /// <param name="token">Folded and in lower case; valid during the call only.</param>
    /// <param name="key">Its key, which is <see cref="WordKey.Of(ReadOnlySpan{char})"/>.</param>
    /// <param name="kind">How it stands in the text.</param>
    void Take(ReadOnlySpan<char> token, WordKey key, TokenKind kind);
}

namespace Site.Search.Analysis;

/// <summary>How a token stands in its text.</summary>
internal enum TokenKind
{
    /// <summary>A word, or two neighbouring characters of Chinese, Japanese or Korean text: takes a position.</summary>
    Word,

    /// <summary>Words joined by punctuation, written together: <c>vhost-user</c> gives <c>vhostuser</c>.</summary>
    Compound,

    /// <summary>A part of a word in camel case: <c>ConnectTCP</c> gives <c>connect</c> and <c>tcp</c>.</summary>
    Part,
}

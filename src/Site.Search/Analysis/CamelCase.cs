namespace Site.Search.Analysis;

/// <summary>Cuts words in camel case.</summary>
internal static class CamelCase
{
    private const int MostParts = 8;

    /// <summary>Hands the parts of two letters or more to a sink, unless there are too many of them to be a name.</summary>
    /// <param name="word">ASCII letters and digits.</param>
    /// <param name="lowered">The same in lower case.</param>
    /// <param name="sink">Takes the parts.</param>
    public static void Split<TSink>(ReadOnlySpan<char> word, ReadOnlySpan<char> lowered, ref TSink sink)
        where TSink : ITokenSink
    {
        Span<int> cuts = stackalloc int[MostParts + 1];
        var count = 1;
        for (var i = 1; i < word.Length; i++)
        {
            if (StartsPart(word, i))
            {
                if (count >= MostParts)
                {
                    return;
                }

                cuts[count++] = i;
            }
        }

        cuts[count] = word.Length;
        for (var i = 0; i < count; i++)
        {
            if (cuts[i + 1] - cuts[i] > 1)
            {
                var part = lowered[cuts[i]..cuts[i + 1]];
                sink.Take(part, WordKey.Of(part), TokenKind.Part);
            }
        }
    }

    private static bool StartsPart(ReadOnlySpan<char> word, int at)
    {
        var (before, here) = (word[at - 1], word[at]);
        if (char.IsAsciiDigit(here) != char.IsAsciiDigit(before))
        {
            return true;
        }

        return char.IsAsciiLetterUpper(here)
            && (char.IsAsciiLetterLower(before) || (at + 1 < word.Length && char.IsAsciiLetterLower(word[at + 1])));
    }
}

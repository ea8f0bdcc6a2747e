namespace Site.Search.Analysis;

/// <summary>Text written without spaces: Chinese, Japanese, Korean. It is indexed by its pairs of neighbours.</summary>
internal static class Ideographs
{
    /// <summary>Takes a word that holds no ideograph.</summary>
    public delegate void WordTaker<TSink>(ReadOnlySpan<char> word, ref TSink sink)
        where TSink : ITokenSink;

    /// <summary>Whether there is such a character in a word.</summary>
    public static bool AnyIn(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (Is(rune.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Hands a word to a sink: ideographs as pairs (one alone as itself), what is between them as words.</summary>
    public static void Split<TSink>(ReadOnlySpan<char> word, ref TSink sink, WordTaker<TSink> takeWord)
        where TSink : ITokenSink
    {
        var at = 0;
        while (at < word.Length)
        {
            var end = at;
            var wide = Is(RuneAt(word, at, out _));
            while (end < word.Length && Is(RuneAt(word, end, out var length)) == wide)
            {
                end += length;
            }

            if (wide)
            {
                Pairs(word[at..end], ref sink);
            }
            else
            {
                takeWord(word[at..end], ref sink);
            }

            at = end;
        }
    }

    private static void Pairs<TSink>(ReadOnlySpan<char> run, ref TSink sink)
        where TSink : ITokenSink
    {
        RuneAt(run, 0, out var first);
        if (first == run.Length)
        {
            sink.Take(run, WordKey.Of(run), TokenKind.Word);
            return;
        }

        var at = 0;
        while (at + first < run.Length)
        {
            RuneAt(run, at + first, out var second);
            var pair = run.Slice(at, first + second);
            sink.Take(pair, WordKey.Of(pair), TokenKind.Word);
            at += first;
            first = second;
        }
    }

    private static int RuneAt(ReadOnlySpan<char> text, int at, out int length)
    {
        System.Text.Rune.DecodeFromUtf16(text[at..], out var rune, out length);
        return rune.Value;
    }

    private static bool Is(int c) => c >= 0x3040
        && c is <= 0x30FF or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0x1100 and <= 0x11FF) or (>= 0x20000 and <= 0x3FFFF);
}

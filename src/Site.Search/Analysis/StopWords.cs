using System.Collections.Frozen;

namespace Site.Search.Analysis;

/// <summary>Words that say nothing of what a page is about. The client has the same list: docs/search-format.md, "Stop words".</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words =
        ("a about after an and any are as at be been before being between but by can could did do does during for from get had has have how i if in into is it its "
        + "me my no not of off on or our out over should so some such than that the their them then there these they this those to under up us use used using "
        + "was we were what when where which who whom why will with without would you your").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}

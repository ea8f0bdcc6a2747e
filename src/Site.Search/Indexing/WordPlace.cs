using Site.Search.Analysis;

namespace Site.Search.Indexing;

/// <summary>A word whose letters stand among others.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Start">Where its letters begin.</param>
/// <param name="Length">How many it has.</param>
internal readonly record struct WordPlace(WordKey Key, int Start, int Length)
{
    /// <summary>The word.</summary>
    /// <param name="letters">What its letters are among.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> letters) => letters.Slice(Start, Length);
}

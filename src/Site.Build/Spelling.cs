namespace Site.Build;

/// <summary>Finds what someone may have meant.</summary>
public static class Spelling
{
    // The work is the product of two lengths, and nobody mistypes a word of this length.
    private const int LongestWord = 200;

    /// <summary>The candidate nearest to a word by <see cref="Distance"/>, if it takes no more edits than one for every three letters, but one in any case. The first in ordinal order of those equally near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var most = Math.Max(1, (word.Length + 1) / 3);
        var wanted = word.ToLowerInvariant();
        string? nearest = null;
        Span<char> small = stackalloc char[wanted.Length + most];
        Span<int> rows = stackalloc int[3 * (small.Length + 1)];
        foreach (var (_, candidate) in ByLetters(wanted, candidates, most).TakeWhile(near => near.AtLeast <= most))
        {
            candidate.AsSpan().ToLowerInvariant(small);
            var distance = Within(most, wanted, small[..candidate.Length], rows);
            if (distance < most || (distance == most && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0)))
            {
                (most, nearest) = (distance, candidate);
            }
        }

        return nearest;
    }

    /// <summary>The candidates that may be near enough by the letters they have, whatever their order, the nearest first: so few are to be compared in earnest.</summary>
    private static IEnumerable<(int AtLeast, string Candidate)> ByLetters(string wanted, IEnumerable<string> candidates, int most) =>
        from candidate in candidates
        where Math.Abs(candidate.Length - wanted.Length) <= most
        let atLeast = AtLeast(wanted, candidate)
        where atLeast <= most
        orderby atLeast
        select (atLeast, candidate);

    /// <summary>A distance that is no greater than the true one: letters of the longer word that have no like in the other have to be edited. Letters that share the last five bits pass for alike, as the large and the small ones of ASCII do.</summary>
    private static int AtLeast(string small, string other)
    {
        Span<int> counts = stackalloc int[32];
        foreach (var letter in small)
        {
            counts[letter & 31]++;
        }

        var alike = 0;
        foreach (var letter in other)
        {
            alike += counts[(char.IsAscii(letter) ? letter : char.ToLowerInvariant(letter)) & 31]-- > 0 ? 1 : 0;
        }

        return Math.Max(small.Length, other.Length) - alike;
    }

    /// <summary>Edits between two words: insertion, deletion, substitution, transposition of neighbours, each letter edited once (optimal string alignment); case is ignored.</summary>
    public static int Distance(string left, string right) =>
        Within(int.MaxValue, left.ToLowerInvariant(), right.ToLowerInvariant(), new int[3 * (right.Length + 1)]);

    /// <summary>The distance of two words when it is not greater than a limit; otherwise a number above the limit.</summary>
    private static int Within(int limit, ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<int> rows)
    {
        // What is the same at both ends is not edited: with paths that is most of them.
        var same = left.CommonPrefixLength(right);
        left = left[same..];
        right = right[same..];
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        var width = right.Length + 1;
        var beforeLast = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..(3 * width)];
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            if (Fill(row, last, beforeLast, left[..i], right) is var least && least > limit)
            {
                // No later row has less than this one.
                return least;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[right.Length];
    }

    /// <summary>Fills the row of a word's last letter from the two rows before; gives its least number.</summary>
    private static int Fill(Span<int> row, ReadOnlySpan<int> last, ReadOnlySpan<int> beforeLast, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var letter = left[^1];
        var least = row[0] = left.Length;
        for (var j = 1; j < row.Length; j++)
        {
            var edits = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (letter == right[j - 1] ? 0 : 1));
            if (left.Length > 1 && j > 1 && letter == right[j - 2] && left[^2] == right[j - 1])
            {
                edits = Math.Min(edits, beforeLast[j - 2] + 1);
            }

            row[j] = edits;
            least = Math.Min(least, edits);
        }

        return least;
    }
}

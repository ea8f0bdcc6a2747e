using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Site.Build.Fixing;

/// <summary>Puts the keys of front matter, or the items of a list, in order, each with the comments before it.</summary>
internal static partial class KeyOrder
{
    /// <summary>Front matter with its keys in order; null when they are already, when one is there twice, or when they can't be told apart line by line.</summary>
    /// <param name="yaml">The lines between the two that begin and end it.</param>
    /// <param name="keys">The keys in order.</param>
    public static string? OfKeys(string yaml, ImmutableArray<string> keys) =>
        Sort(yaml, Key(), chunk => keys.IndexOf(chunk), (one, other) => one.CompareTo(other), index => index >= 0);

    /// <summary>A list with its items in the order of their ids; null when they are already, or can't be told apart line by line.</summary>
    public static string? OfItems(string yaml) =>
        Sort(yaml, Item(), chunk => chunk, string.CompareOrdinal, id => id.Length > 0);

    private static string? Sort<T>(string yaml, Regex begins, Func<string, T> rank, Comparison<T> compare, Predicate<T> isKnown)
    {
        var (head, chunks, tail) = Split(yaml, begins);
        var ranked = chunks.Select(chunk => (chunk.Text, Rank: rank(chunk.Name))).ToList();
        if (!ranked.TrueForAll(chunk => isKnown(chunk.Rank)) || ranked.DistinctBy(chunk => chunk.Rank).Count() < ranked.Count)
        {
            return null;
        }

        var sorted = ranked.Order(Comparer<(string Text, T Rank)>.Create((one, other) => compare(one.Rank, other.Rank))).ToList();
        return sorted.Select(chunk => chunk.Text).SequenceEqual(ranked.Select(chunk => chunk.Text), StringComparer.Ordinal)
            ? null
            : head + string.Concat(sorted.Select(chunk => chunk.Text)) + tail;
    }

    /// <summary>
    /// Takes YAML apart into what begins on a line of its own. Comments and blank lines go with what follows them, except for a comment that opens the file
    /// and comments behind the last chunk.
    /// </summary>
    private static (string Head, List<(string Name, string Text)> Chunks, string Tail) Split(string yaml, Regex begins)
    {
        var chunks = new List<(string Name, string Text)>();
        var (head, pending) = ("", "");
        foreach (var line in Lines(yaml))
        {
            if (begins.Match(line) is { Success: true } match)
            {
                chunks.Add((Unquoted(match.Groups["name"].Value), pending + line));
                pending = "";
            }
            else if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                pending += line;
                if (chunks.Count == 0 && (string.IsNullOrWhiteSpace(line) || head.Length == 0))
                {
                    (head, pending) = (head + pending, "");
                }
            }
            else if (chunks.Count == 0)
            {
                head += pending + line;
                pending = "";
            }
            else
            {
                chunks[^1] = (chunks[^1].Name, chunks[^1].Text + pending + line);
                pending = "";
            }
        }

        return (head, chunks, pending);
    }

    private static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            yield return text[start..end];
            start = end;
        }
    }

    private static string Unquoted(string name) => name.Trim('"', '\'');

    [GeneratedRegex("""^(?<name>[A-Za-z][\w-]*|"[\w-]+"|'[\w-]+')\s*:(?=\s|$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex("""^- (?:\{\s*)?id:\s*(?<name>"[^"]*"|'[^']*'|[^\s,}]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}

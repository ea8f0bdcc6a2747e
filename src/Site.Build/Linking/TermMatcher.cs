using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>Finds the first use of each glossary term in each section of a body.</summary>
internal sealed class TermMatcher
{
    private readonly Dictionary<string, List<(string Html, GlossaryEntry Entry)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string Html, GlossaryEntry Entry)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>A matcher for spellings, the longest first.</summary>
    public TermMatcher(ImmutableArray<GlossaryEntry> glossary)
    {
        foreach (var entry in glossary)
        {
            var html = Escape(entry.Spelling);
            var word = html[..WordLength(html, 0)];
            if (word.Length == 0)
            {
                continue;
            }

            if (!_byFirstWord.TryGetValue(word, out var entries))
            {
                _byFirstWord[word] = entries = [];
            }

            entries.Add((html, entry));
        }

        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The uses in a page's body, by offset: each term once in a section, never on its own page or on one that bears its name.</summary>
    public ImmutableArray<GlossaryUse> FindUses(Page page)
    {
        if (_byFirstWord.Count == 0)
        {
            return [];
        }

        var uses = ImmutableArray.CreateBuilder<GlossaryUse>();
        var linked = new HashSet<int>();
        var section = -1;
        var html = page.Document.Body.Html.ToString();
        var names = page.AlternativeNames.Append(page.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var run in page.Document.Body.TextRuns)
        {
            if (run.Section != section)
            {
                section = run.Section;
                linked.Clear();
            }

            for (var i = run.Offset; i < run.Offset + run.Length;)
            {
                i = Step(html, i, run.Offset + run.Length, page, names, linked, uses);
            }
        }

        return uses.ToImmutable();
    }

    private int Step(
        string html, int at, int end, Page page, HashSet<string> names, HashSet<int> linked, ImmutableArray<GlossaryUse>.Builder uses)
    {
        if (html[at] == '&')
        {
            var semicolon = html.IndexOf(';', at);
            return semicolon < 0 ? end : semicolon + 1;
        }

        var word = Math.Min(WordLength(html, at), end - at);
        if (word == 0)
        {
            return at + 1;
        }

        if (Match(html, at, word, end) is not { } match || match.Term == page || IsNamedBy(match.Term, names))
        {
            return at + word;
        }

        if (linked.Add(match.Term.Number))
        {
            uses.Add(new GlossaryUse(at, match.Length, match.Term));
        }

        return at + match.Length;
    }

    private (Page Term, int Length)? Match(string html, int at, int word, int end)
    {
        var first = html.AsSpan(at, word);
        if (!_lookup.TryGetValue(first, out var entries)
            && (first[^1] is not 's' || !_lookup.TryGetValue(first[..^1], out entries)))
        {
            return null;
        }

        foreach (var (spelling, entry) in entries)
        {
            var comparison = entry.MatchesCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            if (at + spelling.Length > end || string.Compare(html, at, spelling, 0, spelling.Length, comparison) != 0)
            {
                continue;
            }

            var length = spelling.Length + (at + spelling.Length < end && html[at + spelling.Length] == 's' ? 1 : 0);
            if (at + length == html.Length || !IsWord(html[at + length]))
            {
                return (entry.Page, length);
            }
        }

        return null;
    }

    private static bool IsNamedBy(Page term, HashSet<string> names) =>
        names.Contains(term.Title) || term.AlternativeNames.Any(names.Contains);

    /// <summary>The spelling as Markdig writes it into HTML.</summary>
    private static string Escape(string spelling) =>
        spelling.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static int WordLength(string html, int at)
    {
        var end = at;
        while (end < html.Length && IsWord(html[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Whether a character may stand within a word.</summary>
    internal static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}

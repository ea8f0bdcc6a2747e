using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Site.Build.Parsing.Markdown;
using Site.Model.Documents;
using Site.Model.Text;
using SourceSpan = Site.Model.Text.SourceSpan;

namespace Site.Build.Parsing.Wording;

/// <summary>Finds words of <see cref="WordingRules"/> in what an author wrote: not in quotes, code, titles, or the words of links.</summary>
internal sealed class WordingCheck
{
    private const int ShownWords = 60;
    private const int MostSpace = 8;

    private readonly DiagnosticSink _sink;
    private readonly PassageExemptions _exempt;

    private WordingCheck(DiagnosticSink sink, PassageExemptions exempt)
    {
        _sink = sink;
        _exempt = exempt;
    }

    /// <summary>Reports the words in a page's text and front matter, and exemptions that exempt nothing.</summary>
    public static void CheckPage(Document document, string markdown, MarkdownDocument tree, BodyOutline outline, DiagnosticSink sink, int bodyStart)
    {
        var exempt = new PassageExemptions(document.Meta?.Wording ?? []);
        var check = new WordingCheck(sink, exempt);
        check.CheckValues(document.Meta);
        var places = WordingRules.PlacesIn(markdown);
        if (!places.IsEmpty)
        {
            check.CheckBlocks(tree, places, outline, bodyStart, lastSection: null);
        }

        foreach (var needless in exempt.Unused)
        {
            sink.Add(Problems.NeedlessWording, needless.At.Span, $"no word of the lists stands where `{needless.At.Value}` says");
        }
    }

    /// <summary>Reports the words in the sentences of a data file's record; null has none.</summary>
    public static void CheckRecord(object? record, DiagnosticSink sink) => new WordingCheck(sink, new PassageExemptions([])).CheckValues(record);

    /// <summary>Checks the blocks within one.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="places">Where words may stand.</param>
    /// <param name="outline">The body's headings.</param>
    /// <param name="bodyStart">Where the body begins in the file.</param>
    /// <param name="lastSection">The section of all that is within, where it is not the one that it is written in.</param>
    private void CheckBlocks(ContainerBlock blocks, ImmutableArray<int> places, BodyOutline outline, int bodyStart, Heading? lastSection)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case LeafBlock leaf:
                    if (leaf.Inline is not null && HasAny(places, SpanOf(leaf)))
                    {
                        CheckBlock(leaf, bodyStart, lastSection ?? outline.SectionAt(SpanOf(leaf).Start));
                    }

                    break;
                case FootnoteGroup notes:
                    // They stand at the page's end, wherever they were written.
                    CheckBlocks(notes, places, outline, bodyStart, outline.Headings is [.., var last] ? last : null);
                    break;
                case QuoteBlock and not AlertBlock:
                    break;
                case Table or ListBlock when !HasAny(places, SpanOf(block)):
                    break;
                case ContainerBlock within:
                    CheckBlocks(within, places, outline, bodyStart, lastSection);
                    break;
            }
        }
    }

    private void CheckBlock(LeafBlock block, int bodyStart, Heading? section)
    {
        var text = CitedText.Of(block.Inline);
        CheckText(text.Words, () => text.Stated, section, at => PlaceOf(at, bodyStart + text.SourceOf(at.Index)));
    }

    private void CheckValues(object? record)
    {
        foreach (var prose in record is null ? [] : ProseValues.Of(record))
        {
            CheckText(prose.Value, () => prose.Value, null, at => PlaceOf(at, prose));
        }
    }

    private void CheckText(string words, Func<string> stated, Heading? section, Func<Match, SourceSpan> placeOf)
    {
        string? own = null;
        foreach (var rule in WordingRules.ThatMayStandIn(words))
        {
            own ??= Quotes.Blank(stated());
            foreach (Match match in rule.Words.Matches(own))
            {
                var sentence = SentenceAt(words, match.Index);
                if ((rule.IsFineWhenDated && WordingRules.IsDated(sentence)) || _exempt.LetOff(sentence, section))
                {
                    continue;
                }

                var shown = sentence.Length <= ShownWords ? sentence : sentence[..ShownWords].TrimEnd() + "…";
                _sink.Add(rule.Problem, placeOf(match), $"`{Sentences.Tidy(match.Value)}` {rule.Says}: \"{shown}\"", rule.Expected);
            }
        }
    }

    private static string SentenceAt(string words, int index)
    {
        var sentence = Sentences.Split(words).FirstOrDefault(candidate => index < candidate.End, (Start: 0, End: words.Length));
        return Sentences.Tidy(words.AsSpan(sentence.Start..sentence.End));
    }

    /// <summary>Where a word of a text stands in the file. Markdig counts the space before a table cell as a part of it, so it may be a little further on.</summary>
    private SourceSpan PlaceOf(Match word, int near)
    {
        var within = Math.Min(_sink.Source.Text.Length, near + word.Length + MostSpace);
        var at = _sink.Source.Text.IndexOf(word.Value, near, within - near, StringComparison.Ordinal);
        return new SourceSpan(at < 0 ? near : at, word.Length);
    }

    /// <summary>Where a word of a value stands in the file: YAML may fold and escape a value, but not break its words.</summary>
    private SourceSpan PlaceOf(Match word, Located<string> prose)
    {
        var pattern = string.Join(@"\s+", word.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
        var earlier = Regex.Count(prose.Value[..word.Index], pattern, RegexOptions.CultureInvariant);
        var written = _sink.Source.Text.AsSpan(prose.Span.Start, Math.Min(prose.Span.Length, _sink.Source.Text.Length - prose.Span.Start)).ToString();
        var found = Regex.Matches(written, pattern, RegexOptions.CultureInvariant).ElementAtOrDefault(earlier);
        return found is null ? prose.Span : new SourceSpan(prose.Span.Start + found.Index, found.Length);
    }

    /// <summary>Where a block stands in the Markdown; where Markdig does not say it, as of the cells of a table, what the block is a part of.</summary>
    private static Markdig.Syntax.SourceSpan SpanOf(Block block)
    {
        var at = block;
        while (at.Span.IsEmpty && at.Parent is { } parent)
        {
            at = parent;
        }

        return at.Span;
    }

    private static bool HasAny(ImmutableArray<int> places, Markdig.Syntax.SourceSpan span)
    {
        var first = places.BinarySearch(span.Start);
        first = first < 0 ? ~first : first;
        return first < places.Length && places[first] <= span.End;
    }
}

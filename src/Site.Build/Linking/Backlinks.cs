using System.Collections.Immutable;
using System.Text;
using Site.Build.Parsing.Markdown;
using Site.Model.Catalogs;
using Site.Model.Links;
using Site.Model.Text;

namespace Site.Build.Linking;

/// <summary>Turns links round: from what each page leads to, the pages that lead to each.</summary>
internal static class Backlinks
{
    private static readonly PackedText NamedAsSource = new("Named as a source.");

    /// <summary>What a page leads to, each target once, with the first sentence that does.</summary>
    public static ImmutableArray<Lead> Of(Page from, PageLinks links)
    {
        var leads = ImmutableArray.CreateBuilder<Lead>();
        var seen = new HashSet<int> { from.Number };
        foreach (var (target, context) in TargetsOf(from, links))
        {
            if (seen.Add(target.Number))
            {
                leads.Add(new Lead(target.Number, new Backlink(from, context)));
            }
        }

        // Terms are found again in the text, which takes longer: only those that nothing else of the page leads to.
        foreach (var use in links.GlossaryUses)
        {
            if (seen.Add(use.Term.Number))
            {
                leads.Add(new Lead(use.Term.Number, new Backlink(from, SentenceOf(from, use))));
            }
        }

        return leads.DrainToImmutable();
    }

    /// <summary>The backlinks of every page, in the order of the catalog's pages.</summary>
    /// <param name="leads">What each page leads to.</param>
    public static ImmutableArray<ImmutableArray<Backlink>> TurnedRound(ImmutableArray<Lead>[] leads)
    {
        var counts = new int[leads.Length];
        foreach (var lead in leads.SelectMany(ofPage => ofPage))
        {
            counts[lead.Target]++;
        }

        var backlinks = Array.ConvertAll(counts, ImmutableArray.CreateBuilder<Backlink>);
        foreach (var lead in leads.SelectMany(ofPage => ofPage))
        {
            backlinks[lead.Target].Add(lead.Backlink);
        }

        return [.. backlinks.Select(builder => builder.MoveToImmutable())];
    }

    /// <summary>The same, where those of before are known, of pages most of which lead where they led.</summary>
    /// <param name="leads">What each page leads to.</param>
    /// <param name="before">What each led to before: the same list for one that was not linked anew.</param>
    /// <param name="known">The backlinks of before.</param>
    public static ImmutableArray<ImmutableArray<Backlink>> TurnedRound(
        ImmutableArray<Lead>[] leads, ImmutableArray<ImmutableArray<Lead>> before, ImmutableArray<ImmutableArray<Backlink>> known)
    {
        var anew = Enumerable.Range(0, leads.Length).Where(i => leads[i] != before[i]).ToHashSet();
        var gained = anew.SelectMany(i => leads[i]).ToLookup(lead => lead.Target, lead => lead.Backlink);
        var backlinks = known.ToBuilder();
        foreach (var target in anew.SelectMany(i => leads[i].AddRange(before[i])).Select(lead => lead.Target).Distinct())
        {
            backlinks[target] = [.. known[target].Where(link => !anew.Contains(link.Page.Number)).Concat(gained[target]).OrderBy(link => link.Page.Number)];
        }

        return backlinks.MoveToImmutable();
    }

    private static IEnumerable<(Page Target, PackedText Context)> TargetsOf(Page from, PageLinks links)
    {
        var document = from.Document;
        for (var i = 0; i < links.Links.Length; i++)
        {
            if (links.Links[i].Page is { } target)
            {
                yield return (target, document.Links[i].Context);
            }
        }

        foreach (var reference in links.References)
        {
            if (reference.Entry.Page is { } paper)
            {
                yield return (paper, reference.Uses.IsEmpty ? NamedAsSource : document.Citations[reference.Uses[0] - 1].Context);
            }
        }

        foreach (var named in links.Named)
        {
            yield return (named.Page, new PackedText(named.Context));
        }
    }

    /// <summary>The sentence a term is used in, found again in the text of its section: a part of that, where it is not cut short.</summary>
    private static PackedText SentenceOf(Page from, GlossaryUse use)
    {
        var body = from.Document.Body;
        var run = body.TextRuns.LastBefore(use.Offset);
        var section = run.Section < from.Document.Sections.Length ? from.Document.Sections[run.Section].Text : PackedText.Empty;
        var text = section.ToString();
        var spelling = System.Net.WebUtility.HtmlDecode(body.Html.Substring(use.Offset, use.Length));
        var at = IndexOfWord(text, spelling);
        if (at < 0)
        {
            return PackedText.Empty;
        }

        var sentence = Sentences.Around(text, at);
        return text.AsSpan().Overlaps(sentence, out var start)
            ? section.Part(Encoding.UTF8.GetByteCount(text.AsSpan(0, start)), Encoding.UTF8.GetByteCount(sentence), sentence.Length)
            : new PackedText(sentence.ToString());
    }

    /// <summary>Where words stand in a text and are not part of others; -1 when nowhere.</summary>
    private static int IndexOfWord(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !TermMatcher.IsWord(text[at - 1])) && (end == text.Length || !TermMatcher.IsWord(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}

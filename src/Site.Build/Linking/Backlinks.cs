using System.Collections.Immutable;
using Site.Build.Parsing.Markdown;
using Site.Model.Catalogs;
using Site.Model.Documents;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>Turns links round: from what each page leads to, the pages that lead to each.</summary>
internal static class Backlinks
{
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
    /// <param name="known">What was decided of the same pages before, where some may be linked anew; null when they all are.</param>
    public static ImmutableArray<ImmutableArray<Backlink>> TurnedRound(ImmutableArray<Lead>[] leads, LinkMemory? known = null)
    {
        // Where nothing leads anew, all is known. No LINQ here: an edit goes through the leads of all pages.
        var isKnown = known is null ? new bool[leads.Length] : Array.ConvertAll(TargetsAnew(leads, known), isTarget => !isTarget);
        var counts = new int[leads.Length];
        foreach (var ofPage in leads)
        {
            foreach (var lead in ofPage)
            {
                counts[lead.Target] += isKnown[lead.Target] ? 0 : 1;
            }
        }

        var backlinks = Array.ConvertAll(counts, count => count == 0 ? null : ImmutableArray.CreateBuilder<Backlink>(count));
        foreach (var ofPage in leads)
        {
            foreach (var lead in ofPage)
            {
                backlinks[lead.Target]?.Add(lead.Backlink);
            }
        }

        return [.. backlinks.Select((builder, i) => builder?.MoveToImmutable() ?? (isKnown[i] ? known!.Pages[i].Backlinks : []))];
    }

    /// <summary>Which pages are led to by a page that was linked anew, or were when it was linked before.</summary>
    private static bool[] TargetsAnew(ImmutableArray<Lead>[] leads, LinkMemory known)
    {
        var targets = new bool[leads.Length];
        for (var i = 0; i < leads.Length; i++)
        {
            if (leads[i] != known.Leads[i])
            {
                foreach (var lead in leads[i].AddRange(known.Leads[i]))
                {
                    targets[lead.Target] = true;
                }
            }
        }

        return targets;
    }

    private static IEnumerable<(Page Target, string Context)> TargetsOf(Page from, PageLinks links)
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
                yield return (paper, reference.Uses.IsEmpty ? "Named as a source." : document.Citations[reference.Uses[0] - 1].Context);
            }
        }

        foreach (var named in links.Named)
        {
            yield return (named.Page, named.Context);
        }
    }

    /// <summary>The sentence a term is used in, found again in the text of its section.</summary>
    private static string SentenceOf(Page from, GlossaryUse use)
    {
        var body = from.Document.Body;
        var run = body.TextRuns[LastRunBefore(body.TextRuns, use.Offset)];
        var text = run.Section < from.Document.Sections.Length ? from.Document.Sections[run.Section].Text.ToString() : "";
        var spelling = System.Net.WebUtility.HtmlDecode(body.Html.Substring(use.Offset, use.Length));
        var at = IndexOfWord(text, spelling);
        return at < 0 ? "" : Sentences.Around(text, at);
    }

    /// <summary>Index of the run that an offset lies in; the runs are in order.</summary>
    private static int LastRunBefore(ImmutableArray<TextRun> runs, int offset)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
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

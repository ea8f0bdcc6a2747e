using System.Collections.Immutable;
using Site.Build.Parsing.Markdown;
using Site.Model.Catalogs;
using Site.Model.Documents;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>Turns links round: for each page, the pages that lead to it.</summary>
internal static class Backlinks
{
    /// <summary>The backlinks of every page, in the order of the catalog's pages; each linking page once, with its first sentence.</summary>
    public static ImmutableArray<ImmutableArray<Backlink>> Of(Catalog catalog, PageLinks[] resolved)
    {
        var backlinks = new ImmutableArray<Backlink>.Builder[resolved.Length];
        for (var i = 0; i < backlinks.Length; i++)
        {
            backlinks[i] = ImmutableArray.CreateBuilder<Backlink>();
        }

        for (var i = 0; i < resolved.Length; i++)
        {
            var from = catalog.Pages[i];
            var seen = new HashSet<int> { from.Number };
            foreach (var (target, context) in TargetsOf(from, resolved[i]))
            {
                if (seen.Add(target.Number))
                {
                    backlinks[target.Number].Add(new Backlink(from, context));
                }
            }

            // Terms are found again in the text, which takes longer: only those that nothing else of the page leads to.
            foreach (var use in resolved[i].GlossaryUses)
            {
                if (seen.Add(use.Term.Number))
                {
                    backlinks[use.Term.Number].Add(new Backlink(from, SentenceOf(from, use)));
                }
            }
        }

        return [.. backlinks.Select(builder => builder.ToImmutable())];
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

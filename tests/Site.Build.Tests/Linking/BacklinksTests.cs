using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Site.Build.Cataloging;
using Site.Build.Linking;
using Site.Build.Parsing;
using Site.Build.Tests.Planning.Api;
using Site.Model.Catalogs;
using Site.Model.Links;

namespace Site.Build.Tests.Linking;

public sealed class BacklinksTests
{
    private static readonly ImmutableArray<Page> Pages =
        CatalogBuilder.Build(ContentParser.Parse(SampleContent.Of(), new ParseMemory(), new SilentObserver()), drafts: false, new CatalogMemory()).Catalog.Pages;

    /// <summary>Whatever pages lead to, and whichever of them are linked anew.</summary>
    [Fact]
    public void Backlinks_of_pages_of_which_some_are_linked_anew_are_those_of_all_leads() =>
        Prop.ForAll<int[], int[], int[]>((targets, anew, targetsAnew) =>
        {
            var before = LeadsTo(targets, "before");
            var now = before.ToArray();
            var edited = LeadsTo(targetsAnew, "anew");
            foreach (var number in anew.Select(PageOf))
            {
                now[number] = edited[number];
            }

            var known = Backlinks.TurnedRound(now, [.. before], Backlinks.TurnedRound(before));
            return Backlinks.TurnedRound(now).Select(Said).SequenceEqual(known.Select(Said), StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_page_that_nothing_leads_to_anew_keeps_the_list_it_has()
    {
        var before = LeadsTo([1, 2, 2], "before");
        var known = Backlinks.TurnedRound(before);
        var now = before.ToArray();
        now[1] = [new Lead(5, new Backlink(Pages[1], "anew"))];

        var found = Backlinks.TurnedRound(now, [.. before], known);
        Assert.Equal("1 anew", Said(found[5]));
        Assert.Equal(["0 before"], known[1].Select(link => $"{link.Page.Number} {link.Context}"));
        Assert.True(found[1] == known[1]);
    }

    private static string Said(ImmutableArray<Backlink> backlinks) => string.Join(", ", backlinks.Select(link => $"{link.Page.Number} {link.Context}"));

    private static int PageOf(int any) => (int)((uint)any % Pages.Length);

    /// <summary>Leads from one page after the other, round and round, to targets; no page leads to one twice, or to itself.</summary>
    private static ImmutableArray<Lead>[] LeadsTo(int[] targets, string context)
    {
        var leads = Pages.Select(_ => new List<Lead>()).ToArray();
        foreach (var (index, target) in targets.Select(PageOf).Index())
        {
            var from = index % Pages.Length;
            if (from != target && leads[from].TrueForAll(lead => lead.Target != target))
            {
                leads[from].Add(new Lead(target, new Backlink(Pages[from], context)));
            }
        }

        return [.. leads.Select(ofPage => ofPage.ToImmutableArray())];
    }
}

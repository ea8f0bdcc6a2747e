using System.Collections.Immutable;
using Site.Build.Planning.Comparing;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning.Trust;

/// <summary>Says which pages should be held against their sources again.</summary>
internal sealed class StalenessReport(PlanInput input)
{
    /// <summary>Where it is.</summary>
    public const string Path = "staleness.html";

    private readonly ImmutableArray<Held> _pages = [.. PagesOf(input)];

    /// <summary>The report.</summary>
    public PageListView View(PageFrame frame)
    {
        var listed = _pages.Where(page => page.IsListed).ToList();
        var fresh = listed.Count(page => page.Freshness is { Verified: not null, Newer.IsEmpty: true } freshness && !freshness.IsStale(input.Date));
        var introduction = Strings.FreshPages(fresh, listed.Count, input.Date);
        return new PageListView(frame, introduction,
        [
            .. Group(Strings.NeverHeld, "never", Never(Path)),
            .. Group(Strings.HeldLongAgo, "stale", Stale(Path)),
            .. Group(Strings.HeldAgainstAnOlderRelease, "older-release", Older(Path)),
            .. Group(Strings.NotHeldPageByPage, "others", From(Path, _pages.Where(page => !page.IsListed && page.Freshness.Verified is null), page => "")),
        ]);
    }

    /// <summary>The pages never held against their sources as a whole; hrefs as one file of the site gives them.</summary>
    public ImmutableArray<LinkView> Never(string from) =>
        From(from, _pages.Where(page => page.IsListed && page.Freshness.Verified is null), page => "");

    /// <summary>The pages held against them too long ago.</summary>
    public ImmutableArray<LinkView> Stale(string from) =>
        From(from, _pages.Where(page => page.Freshness.IsStale(input.Date)).OrderBy(page => page.Freshness.Verified!.Last), page => "", page => ReferenceViews.Date(page.Verified));

    /// <summary>The pages held against a release that is not the newest.</summary>
    public ImmutableArray<LinkView> Older(string from) =>
        From(from, _pages.Where(page => !page.Freshness.Newer.IsEmpty), page => Strings.OutSince(string.Join(", ", page.Newer.Select(release => release.Page.Title))));

    private static ImmutableArray<LinkView> From(string from, IEnumerable<Held> pages, Func<PageFreshness, string> note, Func<PageFreshness, DateView?>? day = null) =>
        [.. pages.Select(page => page.Page with { Href = RelativePath.Between(from, page.Page.Href), Note = note(page.Freshness), Day = day?.Invoke(page.Freshness) })];

    private static IEnumerable<PageListGroup> Group(string heading, string anchor, ImmutableArray<LinkView> pages) =>
        pages.IsEmpty ? [] : [new PageListGroup(heading, anchor, pages)];

    private static IEnumerable<Held> PagesOf(PlanInput input)
    {
        var catalog = input.Catalog;
        foreach (var page in catalog.Pages)
        {
            yield return new Held(new LinkView(page.Title, page.Address), page.Meta is not (TermMeta or ReleaseMeta), PageFreshness.Of(page, catalog.Tracker));
        }

        if (catalog.Comparison is { } comparison)
        {
            yield return new Held(new LinkView(comparison.Title.Value, ComparisonPaths.Dimensions), true, PageFreshness.Of(comparison.Verified, comparison.VerifiedAgainst, catalog.Tracker));
        }

        if (catalog.Platform is { } choice)
        {
            yield return new Held(new LinkView(choice.Title.Value, ComparisonPaths.Choose), true, PageFreshness.Of(choice.Verified, choice.VerifiedAgainst, catalog.Tracker));
        }
    }

    /// <summary>A page, whether it is to be held against its sources as a whole, and how fresh it is.</summary>
    private sealed record Held(LinkView Page, bool IsListed, PageFreshness Freshness);
}

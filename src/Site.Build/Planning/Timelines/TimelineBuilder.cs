using System.Collections.Immutable;
using Site.Build.Cataloging;
using Site.Build.Planning.Api.Feeds;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Planning.Timelines;

/// <summary>Makes the timeline of what authors wrote and of what the catalog knows besides: releases, papers, and changes in the tracker.</summary>
internal static class TimelineBuilder
{
    /// <summary>The timeline. What an event absorbs is not told again; what comes after the day of the build is told only where someone wrote of it.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="statuses">What happened to features up to the day of the build.</param>
    /// <param name="today">That day.</param>
    public static Timeline Build(Catalog catalog, ImmutableArray<StatusEvent> statuses, DateOnly today)
    {
        var written = catalog.Of<EventMeta>().Select(pair => Written(pair.Page, pair.Meta)).ToList();
        var absorbed = written.SelectMany(AbsorbedBy).ToHashSet(StringComparer.Ordinal);
        var derived = Releases(catalog, absorbed).Concat(Papers(catalog, absorbed)).Where(happening => happening.First <= today).Concat(Changes(statuses, absorbed));
        return new Timeline(
            [.. written.Concat(derived).OrderBy(happening => happening.Date).ThenBy(happening => happening.Origin).ThenBy(happening => happening.Id, StringComparer.Ordinal)],
            ErasOf(catalog.Settings.Eras),
            today);
    }

    /// <summary>The same timeline for pages that differ from those it was made of in their texts only.</summary>
    public static Timeline With(Timeline timeline, ImmutableArray<Page> pages) => new(
        [.. timeline.Events.Select(happening => ReferenceEquals(pages[happening.Page.Number], happening.Page) ? happening : happening with { Page = pages[happening.Page.Number] })],
        timeline.Eras,
        timeline.Today);

    private static ImmutableArray<TimelineEra> ErasOf(ImmutableArray<Era> eras) =>
        [.. eras.Select((era, i) => new TimelineEra(era, i + 1 < eras.Length ? eras[i + 1].Since.Value : null))];

    /// <summary>What an event stands for: what it says it absorbs, and what a release that it absorbs changed of a feature that it names.</summary>
    private static IEnumerable<string> AbsorbedBy(TimelineEvent happening) =>
        happening.Absorbs.Concat(happening.Absorbs.SelectMany(release => happening.Features.Select(feature => AbsorbedChange.NameOf(feature, release))));

    private static TimelineEvent Written(Page page, EventMeta happening) => new()
    {
        Id = PagePlacing.AnchorOfEvent(page.Id),
        Origin = TimelineOrigin.Event,
        Title = page.Title,
        Text = page.Description,
        Date = happening.Date.Value,
        End = happening.End?.Value,
        Kind = happening.Kind.Value,
        Importance = happening.Importance.Value,
        Products = page.ProductIds,
        Features = [.. happening.Features.Select(id => id.Value)],
        Papers = [.. happening.Papers.Select(id => id.Value)],
        Absorbs = [.. happening.Absorbs.Select(id => id.Value)],
        Page = page,
        PageAnchor = page.Anchor,
        Sources = happening.Sources,
        Conflicts = happening.Conflicts,
    };

    private static IEnumerable<TimelineEvent> Releases(Catalog catalog, HashSet<string> absorbed) =>
        catalog.Of<ReleaseMeta>().Where(pair => !absorbed.Contains(pair.Page.Id)).Select(pair => new TimelineEvent
        {
            Id = "release:" + pair.Page.Id,
            Origin = TimelineOrigin.Release,
            Title = pair.Page.Title,
            Text = pair.Page.Description,
            Date = pair.Meta.Date.Value,
            Kind = EventKind.Release,
            Importance = EventImportance.Scholars,
            Products = pair.Page.ProductIds,
            Page = pair.Page,
            Sources = pair.Meta.Sources,
        });

    private static IEnumerable<TimelineEvent> Papers(Catalog catalog, HashSet<string> absorbed) =>
        catalog.Of<PaperMeta>().Where(pair => pair.Meta.Issued is not null && !absorbed.Contains(pair.Page.Id)).Select(pair => new TimelineEvent
        {
            Id = "paper:" + pair.Page.Id,
            Origin = TimelineOrigin.Paper,
            Title = pair.Page.Title,
            Text = pair.Page.Description,
            Date = pair.Meta.Issued!.Value.Value,
            Kind = EventKind.Paper,
            Importance = EventImportance.Practitioners,
            Products = pair.Page.ProductIds,
            Papers = [pair.Page.Id],
            Page = pair.Page,
            Sources = pair.Meta.Sources,
        });

    /// <summary>One event for all that a release changed of a feature.</summary>
    private static IEnumerable<TimelineEvent> Changes(ImmutableArray<StatusEvent> statuses, HashSet<string> absorbed) =>
        from change in statuses
        where change.Kind is not null
        group change by AbsorbedChange.NameOf(change.Feature.Page.Id, change.Release.Page.Id) into same
        where !absorbed.Contains(same.Key)
        select Change(same.Key, [.. same]);

    private static TimelineEvent Change(string name, ImmutableArray<StatusEvent> changes)
    {
        var (feature, release, statement) = (changes[0].Feature, changes[0].Release, changes[0].Statement);
        return new TimelineEvent
        {
            Id = "status:" + name,
            Origin = TimelineOrigin.Status,
            Title = Strings.ChangesIn(feature.Page.Title, string.Join(", ", changes.Select(Words).Distinct(StringComparer.Ordinal)), release.Page.Title),
            Date = release.Meta.Date.Value,
            Kind = EventKind.Release,
            Importance = EventImportance.Scholars,
            Products = [statement.Line.Product.Id.Value],
            Features = [feature.Page.Id],
            Page = feature.Page,
            PageAnchor = TrackerPaths.StatementAnchor(statement.Id),
            Sources = [.. changes.SelectMany(change => change.Statement.Statement.Sources).DistinctBy(source => source.Value, StringComparer.Ordinal)],
        };
    }

    /// <summary>What became of it: <c>experimental (dom0)</c>.</summary>
    private static string Words(StatusEvent change)
    {
        var status = StatusText.View(change.Statement.Statement);
        var said = status.Text.ToLowerInvariant() + (status.Security.Length > 0 ? ", " + status.Security : "");
        var condition = StatementCells.ConditionOf(change.Statement);
        return (change.IsEnd ? Strings.NothingSaidAnyMoreAfter(said) : said) + (condition.Length > 0 ? $" ({condition})" : "");
    }
}

using Site.Build.Cataloging;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Planning.Timelines;
using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;
using Site.Model.Catalogs;

namespace Site.Build.Tests.Planning;

public sealed class FactMemoryTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly ParseMemory _parsed = new();
    private readonly CatalogMemory _catalogs = new();
    private readonly FactMemory _memory = new();

    [Fact]
    public void Facts_hold_on_while_no_feature_release_event_or_paper_changes()
    {
        var facts = Facts(SampleContent.Of());
        Assert.Same(facts, Facts(SampleContent.Of()));
        var article = SampleContent.Source("articles/new.md", "---\ntitle: New\ndescription: D.\nsection: guides\n---\n\nText.\n");
        Assert.NotSame(facts, Facts(With(article)));
    }

    [Fact]
    public void Facts_of_another_day_are_others()
    {
        var facts = Facts(SampleContent.Of());
        Assert.NotSame(facts, _memory.Of(Catalog(SampleContent.Of()), Today.AddDays(1)));
        Assert.Contains(_memory.Of(Catalog(SampleContent.Of()), new DateOnly(2031, 1, 1)).Timeline.Events, happening => happening.Id == "release:linux-3.0");
        Assert.DoesNotContain(facts.Timeline.Events, happening => happening.Id == "release:linux-3.0");
    }

    [Theory]
    [InlineData("features/one.md")]
    [InlineData("features/two.md")]
    [InlineData("events/it-happened.md")]
    public void After_an_edit_of_a_text_what_was_made_is_kept_but_for_the_page(string path)
    {
        var before = Facts(SampleContent.Edited(path, text => text + "Text.\n"));
        Assert.NotEmpty(before.Statuses);
        var (timeline, data, facets) = (before.Timeline, before.TrackerData, before.Facets);

        var snapshot = SampleContent.Edited(path, text => text + "Text.\nMore.\n");
        var after = Facts(snapshot);
        Assert.Equal((data.Path, true), (after.TrackerData.Path, data.Bytes.Equals(after.TrackerData.Bytes)));
        Assert.True(facets == after.Facets);
        Assert.Equal(timeline.Events.Select(happening => happening.Id), after.Timeline.Events.Select(happening => happening.Id));
        AssertOf(Catalog(snapshot), after);
    }

    [Fact]
    public void After_an_edit_of_a_status_all_is_made_anew()
    {
        var before = Facts(SampleContent.Of());
        var (data, facets) = (before.TrackerData, before.Facets);
        var after = Facts(SampleContent.Edited("features/two.md", text => text.Replace("status: unknown", "status: supported", StringComparison.Ordinal)));
        Assert.NotEqual(data.Path, after.TrackerData.Path);
        Assert.NotEqual(
            facets.SelectMany(facet => facet.Options).Select(option => (option.Value, option.Count)), after.Facets.SelectMany(facet => facet.Options).Select(option => (option.Value, option.Count)));
    }

    /// <summary>That all pages of facts are a catalog's, and not earlier ones.</summary>
    private static void AssertOf(Catalog catalog, SiteFacts facts)
    {
        Assert.All(facts.Timeline.Events, happening => Assert.Same(catalog.Pages[happening.Page.Number], happening.Page));
        Assert.All(facts.Timeline.ByPage, pair => Assert.Same(catalog.Pages[pair.Key], pair.Value.Page));
        Assert.All(facts.Statuses, happening => Assert.Same(catalog.Tracker.FeatureOf(happening.Feature.Page), happening.Feature));
        Assert.Contains(facts.Timeline.Events, happening => happening.Origin == TimelineOrigin.Status);
    }

    private SiteFacts Facts(Snapshot snapshot) => _memory.Of(Catalog(snapshot), Today);

    private Catalog Catalog(Snapshot snapshot) => CatalogBuilder.Build(ContentParser.Parse(snapshot, _parsed, new SilentObserver()), drafts: false, _catalogs).Catalog;

    private static Snapshot With(Model.Text.SourceText text)
    {
        var before = SampleContent.Of();
        return before with { Texts = [.. before.Texts.Append(text).OrderBy(source => source.Path, StringComparer.Ordinal)] };
    }
}

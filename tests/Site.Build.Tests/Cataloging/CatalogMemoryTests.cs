using Site.Build.Cataloging;
using Site.Build.Parsing;
using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;
using Site.Model.Catalogs;

namespace Site.Build.Tests.Cataloging;

public sealed class CatalogMemoryTests
{
    private readonly ParseMemory _parsed = new();
    private readonly CatalogMemory _memory = new();

    [Fact]
    public void An_edit_of_an_event_leaves_the_tracker_as_it_is()
    {
        var before = Build(SampleContent.Of());
        var after = Build(SampleContent.Edited("events/it-happened.md", text => text + "More.\n"));
        Assert.NotSame(before.PagesByKey["event/it-happened"], after.PagesByKey["event/it-happened"]);
        Assert.Same(before.Tracker, after.Tracker);
        Assert.Same(before.Releases, after.Releases);
    }

    [Fact]
    public void An_edit_of_a_features_text_changes_its_page_in_the_tracker_and_nothing_else()
    {
        var before = Build(SampleContent.Of());
        var after = Build(SampleContent.Edited("features/two.md", text => text + "More.\n"));
        var (old, now) = (Feature(before, "two"), Feature(after, "two"));
        Assert.Same(after.PagesByKey["feature/two"], now.Page);
        Assert.NotSame(old.Page, now.Page);
        Assert.True(old.Statements == now.Statements);
        Assert.Same(Feature(before, "one"), Feature(after, "one"));
        Assert.Same(before.Tracker.Xen, after.Tracker.Xen);
    }

    [Fact]
    public void An_edit_of_a_release_is_seen_by_the_statements_of_its_product()
    {
        Build(SampleContent.Of());
        var after = Build(SampleContent.Edited("releases/linux-2.0.md", text => text.Replace("2010-08-01", "2011-08-01", StringComparison.Ordinal)));
        var release = Feature(after, "one").Statements.First(statement => statement.Line.Product.Id.Value == "kvm").Line.Find("2.0");
        Assert.Same(after.PagesByKey["release/linux-2.0"], release!.Page);
        Assert.Equal(2011, release.Meta.Date.Value.Start.Year);
    }

    [Fact]
    public void What_is_wrong_with_a_page_is_told_again_while_it_is_wrong()
    {
        var wrong = SampleContent.Edited("features/two.md", text => text.Replace("areas: [memory]", "areas: [memery]", StringComparison.Ordinal));
        var first = Found(wrong);
        Assert.Contains(first, message => message.Contains("memery", StringComparison.Ordinal));
        Assert.Equal(first, Found(wrong));
        Assert.DoesNotContain(Found(SampleContent.Of()), message => message.Contains("memery", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_did_not_change_is_checked_again_when_what_it_names_is_gone()
    {
        Assert.DoesNotContain(Found(SampleContent.Of()), message => message.Contains("`one`", StringComparison.Ordinal));
        var renamed = SampleContent.Edited("features/one.md", text => text.Replace("---\ntitle:", "---\nid: other\ntitle:", StringComparison.Ordinal));
        Assert.Contains(Found(renamed), message => message.Contains("`one` is not the id of a feature", StringComparison.Ordinal));

        var older = SampleContent.Edited("releases/linux-1.0.md", text => text.Replace("version: \"1.0\"", "version: \"0.9\"", StringComparison.Ordinal));
        Assert.Contains(Found(older), message => message.Contains("there is no release 1.0", StringComparison.Ordinal));
    }

    private static Model.Tracker.TrackedFeature Feature(Catalog catalog, string id) => catalog.Tracker.Features.Single(feature => feature.Page.Id == id);

    private Catalog Build(Snapshot snapshot) => CatalogBuilder.Build(ContentParser.Parse(snapshot, _parsed, new SilentObserver()), drafts: false, _memory).Catalog;

    private IEnumerable<string> Found(Snapshot snapshot) =>
        CatalogBuilder.Build(ContentParser.Parse(snapshot, _parsed, new SilentObserver()), drafts: false, _memory).Diagnostics.Select(found => found.Message);
}

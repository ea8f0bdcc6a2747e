using Site.Build.Changes;
using Site.Build.Tests.Fixing;

namespace Site.Build.Tests.Changes;

public sealed class KnowledgeComparerTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private static readonly Dictionary<string, string> Site = new(StringComparer.Ordinal)
    {
        ["site.yml"] = "title: Spec\nproducts:\n  - { id: kvm, name: KVM, release-name: Linux }\n",
        ["references.yml"] = "- { id: src, type: webpage, title: Source }\n",
        ["releases/linux-1.0.md"] = "---\nproduct: kvm\nversion: \"1.0\"\ndate: 2001\n---\n",
        ["releases/linux-2.0.md"] = "---\nproduct: kvm\nversion: \"2.0\"\ndate: 2002\n---\n",
        ["releases/linux-3.0.md"] = "---\nproduct: kvm\nversion: \"3.0\"\ndate: 2003\n---\n",
        ["features/one.md"] = Feature("  - { product: kvm, status: experimental, since: \"1.0\", until: \"1.0\", sources: [src] }\n  - { product: kvm, status: supported, since: \"2.0\", sources: [src] }\n"),
        ["events/it.md"] = "---\ntitle: It\ndescription: It was.\ndate: 2003\nkind: community\nimportance: 3\nsources: [src]\n---\n",
        ["articles/one.md"] = "---\ntitle: One\ndescription: About it.\nsection: guides\n---\n## A part\n\nText of [[feature]].\n",
    };

    [Fact]
    public void A_site_held_against_itself_says_the_same()
    {
        Assert.True(FixedSite.Build(FixedSite.Of(With([]))).Succeeded);
        var changes = Compare([]);
        Assert.True(changes.SaysTheSame);
        Assert.Empty(changes.Errors.Concat(changes.Warnings));
        Assert.Empty(changes.LostAddresses);
        Assert.Equal(changes.Weight.HeaviestBefore, changes.Weight.HeaviestAfter);
        Assert.Null(changes.Weight.GrewMost);
    }

    [Fact]
    public void A_status_is_told_for_the_releases_that_it_changes_for_and_no_others()
    {
        var change = Assert.Single(Compare([
            ("features/one.md", Feature("  - { product: kvm, status: experimental, since: \"1.0\", until: \"2.0\", sources: [src] }\n  - { product: kvm, status: supported, since: \"3.0\", sources: [src] }\n"))]).Statements);
        Assert.Equal(("Feature", "KVM", "", "Linux 2.0"), (change.Feature, change.Product, change.Condition, change.Releases));
        Assert.Equal((Model.Content.FeatureStatus.Supported, Model.Content.FeatureStatus.Experimental), (change.Before?.Status, change.After?.Status));
    }

    [Fact]
    public void A_new_release_alone_changes_no_statement_that_holds_to_this_day()
    {
        var changes = Compare([("releases/linux-4.0.md", "---\nproduct: kvm\nversion: \"4.0\"\ndate: 2004\n---\n")]);
        Assert.Empty(changes.Statements);
        Assert.Equal("Linux 4.0", Assert.Single(changes.Pages).Title);
    }

    [Fact]
    public void Another_source_or_note_is_a_change_of_the_same_cells()
    {
        var change = Assert.Single(Compare([
            ("references.yml", Site["references.yml"] + "- { id: other, type: webpage, title: Other }\n"),
            ("features/one.md", Feature("  - { product: kvm, status: experimental, since: \"1.0\", until: \"1.0\", sources: [src] }\n  - { product: kvm, status: supported, since: \"2.0\", note: But., sources: [other] }\n"))]).Statements);
        Assert.Equal("since Linux 2.0", change.Releases);
        Assert.Equal(["src"], change.Before?.Sources);
        Assert.Equal(["other"], change.After?.Sources);
        Assert.Equal([new ValueChange("note", "", "But.")], change.Values);
    }

    [Fact]
    public void A_condition_that_was_not_spoken_of_is_told_as_new()
    {
        var change = Assert.Single(Compare([("features/one.md", Site["features/one.md"].Replace(
            "---\nText", "  - { product: kvm, status: absent, arch: [arm64], qualifier: nested, sources: [src] }\n---\nText", StringComparison.Ordinal))]).Statements);
        Assert.Equal(("arm64, nested", "all releases"), (change.Condition, change.Releases));
        Assert.Null(change.Before);
    }

    [Fact]
    public void Pages_come_and_go_and_change_value_by_value()
    {
        var changes = Compare([
            ("events/it.md", Site["events/it.md"].Replace("2003", "2003-04", StringComparison.Ordinal)), ("articles/one.md", null),
            ("terms/x.md", "---\nterm: X\ndefinition: A letter.\n---\n")]);
        Assert.Equal([PageChangeKind.Added, PageChangeKind.Removed, PageChangeKind.Changed], changes.Pages.Select(page => page.Change));
        Assert.Equal([new ValueChange("date", "2003", "2003-04")], changes.Pages[2].Values);
        Assert.False(changes.Pages[1].HasRedirect);
        Assert.False(changes.Pages[2].TextChanged);
    }

    [Theory]
    [InlineData("aliases: [articles/one]\n", true)]
    [InlineData("", false)]
    public void A_page_that_moved_is_one_page_with_a_redirect_or_without(string alias, bool hasRedirect)
    {
        var page = Assert.Single(Compare([
            ("articles/one.md", null), ("articles/other.md", Site["articles/one.md"].Replace("section:", alias + "section:", StringComparison.Ordinal))]).Pages);
        Assert.Equal((PageChangeKind.Moved, "articles/one.html", "articles/other.html", hasRedirect), (page.Change, page.PathBefore, page.PathAfter, page.HasRedirect));
    }

    [Theory]
    [InlineData("## Another part\n", "a-part")]
    [InlineData("## Another part\n", null)]
    public void An_anchor_that_is_gone_is_told_unless_the_old_one_is_kept(string heading, string? lost)
    {
        var page = Site["articles/one.md"].Replace("## A part\n", heading, StringComparison.Ordinal);
        page = lost is null ? page.Replace("section:", "anchors: { a-part: another-part }\nsection:", StringComparison.Ordinal) : page;
        Assert.Equal(lost is null ? [] : [lost], Assert.Single(Compare([("articles/one.md", page)]).Pages).LostAnchors);
    }

    [Fact]
    public void A_link_that_broke_is_an_error_that_was_not_there_wherever_its_line_went()
    {
        var changes = Compare([("features/one.md", null)]);
        Assert.Equal(["L001"], changes.Errors.Select(diagnostic => diagnostic.Code));
        Assert.Null(changes.Weight.HeaviestAfter);
        Assert.Equal(2, Compare(before: [("features/one.md", null)], after: []).Mended);
        var moved = Compare(before: [("articles/one.md", Page("[[nowhere]]"))], after: [("articles/one.md", Page("More.\n\n[[nowhere]] and [[nowhere]]"))]);
        Assert.Single(moved.Errors);
    }

    [Fact]
    public void What_is_said_without_a_source_is_a_warning_that_was_not_there()
    {
        var changes = Compare([("features/one.md", Site["features/one.md"].Replace("Text.", "It came in 2009.", StringComparison.Ordinal))]);
        Assert.Equal(["M011"], changes.Warnings.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Sources_settings_and_freshness_are_told()
    {
        var changes = Compare([
            ("site.yml", Site["site.yml"].Replace("title: Spec", "title: Other", StringComparison.Ordinal)),
            ("references.yml", "- { id: new, type: webpage, title: New }\n- { id: src, type: webpage, title: Renamed }\n"),
            ("articles/one.md", Site["articles/one.md"].Replace("section:", "verified: 2020-01-01\nverified-against: [Linux 2.0]\nsection:", StringComparison.Ordinal))]);
        Assert.Equal([new ValueChange("title", "Spec", "Other")], Assert.Single(changes.Data).Values);
        Assert.Equal([("new", PageChangeKind.Added), ("src", PageChangeKind.Changed)], changes.Sources.Select(source => (source.Key, source.Change)));
        Assert.Equal([(3, 2), (0, 1), (0, 1)], changes.Freshness.Select(measure => (measure.Before, measure.After)));
        Assert.Equal(["articles/one.html"], changes.Freshness[1].Newly);
    }

    [Fact]
    public void The_page_that_grew_most_is_named()
    {
        var weight = Compare([("articles/one.md", Page("[[feature]] " + string.Join(' ', Enumerable.Range(0, 3000))))]).Weight;
        Assert.Equal("articles/one.html", weight.GrewMost?.Path);
        Assert.Equal("articles/one.html", weight.HeaviestAfter?.Path);
        Assert.True(weight.GrewBy > 3000);
    }

    [Fact]
    public void A_site_that_was_not_there_is_all_new()
    {
        var after = FixedSite.Build(FixedSite.Of(Site.Select(file => (file.Key, file.Value))));
        var changes = KnowledgeComparer.Compare(FixedSite.Build(FixedSite.Of()), after, Day);
        Assert.Equal(6, changes.Pages.Length);
        Assert.Equal(2, changes.Statements.Length);
    }

    private static string Feature(string statements) => $"---\ntitle: Feature\ndescription: A feature.\nstatements:\n{statements}---\nText. [[articles/one]]\n";

    private static string Page(string text) => $"---\ntitle: One\ndescription: About it.\nsection: guides\n---\n## A part\n\n{text}\n";

    private static KnowledgeChanges Compare((string Path, string? Text)[] after) => Compare([], after);

    private static KnowledgeChanges Compare((string Path, string? Text)[] before, (string Path, string? Text)[] after) =>
        KnowledgeComparer.Compare(FixedSite.Build(FixedSite.Of(With(before))), FixedSite.Build(FixedSite.Of(With(after))), Day);

    private static IEnumerable<(string Path, string Text)> With((string Path, string? Text)[] replaced)
    {
        var site = new Dictionary<string, string?>(Site.Select(file => new KeyValuePair<string, string?>(file.Key, file.Value)), StringComparer.Ordinal);
        foreach (var (path, text) in replaced)
        {
            site[path] = text;
        }

        return site.Where(file => file.Value is not null).Select(file => (file.Key, file.Value!));
    }
}

using System.Collections.Immutable;
using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;
using Site.Build.Tests.Running;
using Site.Model.Output;
using Site.Model.Views;
using Site.Theme.Default;

namespace Site.Build.Tests;

public sealed class BuildMemoryTests
{
    private static readonly DefaultTheme Theme = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_site_of_a_few_pages_is_the_same_bytes_with_and_without_what_is_remembered_after_each_of_many_edits(int seed) =>
        AssertSameAfterEdits(SampleContent.Of(), seed, 25);

    /// <summary>SITE_TEST_EDITS asks for more than a few edits: each builds the whole site anew to compare with.</summary>
    [Fact]
    public void The_real_site_is_the_same_bytes_with_and_without_what_is_remembered()
    {
        var edits = int.TryParse(Environment.GetEnvironmentVariable("SITE_TEST_EDITS"), out var asked) ? asked : 3;
        AssertSameAfterEdits(SnapshotReader.Read(RealContent.Folder(), CancellationToken.None), edits == 3 ? 6 : Environment.TickCount, edits);
    }

    [Fact]
    public void A_page_is_rendered_once_until_what_it_is_made_of_changes()
    {
        var theme = new CountingTheme(Theme);
        var memory = new BuildMemory();
        var before = Site("One. See [[b]].", "Two.", "Three.");
        Build(before, memory, theme);
        theme.Rendered.Clear();

        Build(before, memory, theme);
        Assert.DoesNotContain(theme.Rendered, path => path.StartsWith("articles/", StringComparison.Ordinal));

        // b is linked with a, and shows in what sentence, which is the same; c is linked with neither.
        Build(Site("One, edited. See [[b]].", "Two.", "Three."), memory, theme);
        Assert.Equal(["articles/a.html"], theme.RenderedArticles);

        theme.Rendered.Clear();
        Build(Site("One, edited. See it in [[b]].", "Two.", "Three."), memory, theme);
        Assert.Equal(["articles/a.html", "articles/b.html"], theme.RenderedArticles);

        // b shows the heading that it leads to.
        theme.Rendered.Clear();
        Build(Site("One, edited. See it in [[b]].", "Two. See [[c#three]].", "## Three\n\nThree."), memory, theme);
        theme.Rendered.Clear();
        Build(Site("One, edited. See it in [[b]].", "Two. See [[c#three]].", "## Three\n\nThree.\n\n## Four\n\nFour."), memory, theme);
        Assert.Equal(["articles/b.html", "articles/c.html"], theme.RenderedArticles);
    }

    [Fact]
    public void A_page_is_rendered_before_all_others_when_it_is_asked_for()
    {
        var theme = new CountingTheme(Theme);
        var site = SiteBuilder.Plan(Site("One.", "Two.", "Three."), GitHistory.None, theme, SampleContent.Options(), new BuildMemory(), new CountingObserver());
        Assert.Empty(theme.Rendered);
        var early = site.Render("articles/b.html");
        Assert.Equal(["articles/b.html"], theme.Rendered);
        Assert.Null(site.Render("articles/nowhere.html"));

        var whole = site.Complete(new CountingObserver());
        Assert.Equal(early, whole.Files.Single(file => file.Path == "articles/b.html").Bytes);
        Assert.Equal(theme.Rendered.Count, theme.Rendered.Distinct().Count());
    }

    [Fact]
    public void A_site_with_an_error_is_planned_and_has_no_file()
    {
        var site = SiteBuilder.Plan(Site("See [[nowhere]].", "Two.", "Three."), GitHistory.None, Theme, SampleContent.Options(), new BuildMemory(), new CountingObserver());
        Assert.False(site.Succeeded);
        Assert.Empty(site.Complete(new CountingObserver()).Files);
    }

    private static void AssertSameAfterEdits(Snapshot snapshot, int seed, int count)
    {
        var memory = new BuildMemory();
        var edits = new RandomEdits(seed);
        Build(snapshot, memory, Theme);
        var done = new List<string>();
        var built = 0;
        for (var i = 0; i < count; i++)
        {
            var (edited, edit) = edits.Next(snapshot);
            done.Add(edit);
            var (warm, cold) = (Build(edited, memory, Theme), Build(edited, new BuildMemory(), Theme));
            var story = $"seed {seed}: {string.Join("; ", done)}";
            Assert.True(cold.Diagnostics.SequenceEqual(warm.Diagnostics), story);
            Assert.True(Differences(cold, warm).IsEmpty, $"{story}: {string.Join(", ", Differences(cold, warm))}");

            // What can't be built is taken back, as one does: else nothing would be compared from then on.
            snapshot = cold.Succeeded ? edited : snapshot;
            built += cold.Succeeded ? 1 : 0;
        }

        Assert.True(built > count / 2, $"Of {count} edits, {built} could be built.");
    }

    private static ImmutableArray<string> Differences(BuildResult one, BuildResult other)
    {
        var (left, right) = (one.Files.ToDictionary(file => file.Path), other.Files.ToDictionary(file => file.Path));
        return
        [
            .. left.Keys.Union(right.Keys).Where(path => !left.TryGetValue(path, out var a) || !right.TryGetValue(path, out var b) || !a.Bytes.Span.SequenceEqual(b.Bytes.Span)),
        ];
    }

    private static BuildResult Build(Snapshot snapshot, BuildMemory memory, ITheme theme) =>
        SiteBuilder.Build(snapshot, GitHistory.None, theme, SampleContent.Options(), memory, new CountingObserver());

    private static Snapshot Site(string a, string b, string c) => new(
        "content",
        [
            .. new[] { ("articles/a.md", a), ("articles/b.md", b), ("articles/c.md", c) }.Select(page => SampleContent.Source(
                page.Item1, $"---\ntitle: {page.Item1}\ndescription: D.\nsection: guides\n---\n{page.Item2}\n")),
            SampleContent.Source("site.yml", "title: Spec\n"),
        ],
        [], []);

    /// <summary>Notes the path of each page that it renders.</summary>
    private sealed class CountingTheme(ITheme theme) : ITheme
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Rendered { get; } = [];

        public IEnumerable<string> RenderedArticles => Rendered.Where(path => path.StartsWith("articles/", StringComparison.Ordinal)).Order();

        public ImmutableArray<ThemeAsset> Assets => theme.Assets;

        public void Render(PageView view, Utf8Document html)
        {
            Rendered.Add(view.Frame.Path);
            theme.Render(view, html);
        }
    }
}

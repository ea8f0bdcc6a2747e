using System.Security.Cryptography;
using System.Text;
using Site.Build.Reading;
using Site.Build.Tests.Running;
using Site.Model.Output;
using Site.Model.Text;
using Site.Theme.Default;

namespace Site.Build.Tests;

public sealed class DeterminismTests
{
    // Titles and slugs that cultures sort differently: i and ı, aa and å, ch, z.
    private static readonly string[] Words = ["aa", "ab", "ch", "ci", "i", "ia", "zz", "za", "o", "vw", "w-x", "wx", "a-b", "aab", "ya", "ix"];

    private static readonly DefaultTheme Theme = new();

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("cs-CZ")]
    [InlineData("da-DK")]
    [InlineData("et-EE")]
    public void A_site_is_the_same_bytes_in_every_culture(string culture) =>
        Assert.Empty(Differences(Hashes(Build(Site())), Culture.In(culture, () => Hashes(Build(Site())))));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Diagnostics_are_the_same_in_every_culture(string culture)
    {
        var broken = Site([("articles/broken.md", "---\ntitle: I\n---\n[[i]] [[nowhere]] [x](y.md)"), ("terms/huge.md", "---\nterm: " + new string('x', 70_000) + "\n---\n")]);
        Assert.Equal(Build(broken).Diagnostics, Culture.In(culture, () => Build(broken).Diagnostics));
    }

    [Fact]
    public void The_order_of_the_texts_means_nothing()
    {
        var site = Site();
        var shuffled = site with { Texts = [.. site.Texts.OrderBy(text => text.Hash, StringComparer.Ordinal)] };
        var reversed = site with { Texts = [.. site.Texts.Reverse()] };
        Assert.Empty(Differences(Hashes(Build(site)), Hashes(Build(shuffled))));
        Assert.Empty(Differences(Hashes(Build(site)), Hashes(Build(reversed))));
    }

    [Fact]
    public void A_build_with_a_cache_is_the_build_without_one()
    {
        var cache = new BuildMemory();
        var first = Build(Site(), cache);
        var changed = Site([("articles/aa.md", Article("aa", "changed [[ab]] and [[nowhere]]"))]);
        Assert.Equal(Hashes(first), Hashes(Build(Site(), cache)));
        Assert.Equal(Build(changed).Diagnostics, Build(changed, cache).Diagnostics);
        Assert.Equal(Hashes(first), Hashes(Build(Site(), cache)));
    }

    [Fact]
    public void Stages_begin_in_order_and_each_ends_once()
    {
        var observer = new CountingObserver();
        SiteBuilder.Build(Site(), GitHistory.None, Theme, Options(), new BuildMemory(), observer);
        Assert.Equal([BuildStage.Parse, BuildStage.Catalog, BuildStage.Link, BuildStage.Plan, BuildStage.Render, BuildStage.Check], observer.Begun.Distinct());
        Assert.Equal(observer.Begun.Distinct(), observer.Ended);
    }

    private static BuildResult Build(Snapshot snapshot, BuildMemory? cache = null) =>
        SiteBuilder.Build(snapshot, History(snapshot), Theme, Options(), cache ?? new BuildMemory(), new CountingObserver());

    private static BuildOptions Options() => new(new Uri("https://example.org/"), false, new DateOnly(2026, 11, 22));

    private static SortedDictionary<string, string> Hashes(BuildResult result)
    {
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.IsError));
        return new(result.Files.ToDictionary(file => file.Path, file => Convert.ToHexString(SHA256.HashData(file.Bytes.Span))), StringComparer.Ordinal);
    }

    /// <summary>The paths that are in one of two sites only, or differ.</summary>
    private static IEnumerable<string> Differences(SortedDictionary<string, string> one, SortedDictionary<string, string> other) =>
        one.Except(other).Concat(other.Except(one)).Select(file => file.Key).Distinct();

    /// <summary>Every file changed in one commit, so that only paths order the list of changes.</summary>
    private static GitHistory History(Snapshot snapshot) => GitHistoryReader.Parse(
        "\u001e2026-01-01T10:00:00Z\u001fAda\u001fBegin\n\n" + string.Join('\n', snapshot.Texts.Select(text => text.Path)) + "\n");

    private static Snapshot Site(IEnumerable<(string Path, string Text)>? replaced = null)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["site.yml"] = "title: Spec\nproducts: [{ id: kvm, name: KVM }, { id: xen, name: Xen }]\nareas: [{ id: cpu, name: CPU }]\n",
            ["references.yml"] = string.Join('\n', Words.Select(word => $"- {{ id: {word}, type: webpage, title: {word}, URL: \"https://example.org/{word}\" }}")) + "\n",
            ["releases/one.md"] = "---\nproduct: kvm\nversion: \"1.0\"\ndate: 2003\n---\n",
        };
        foreach (var word in Words)
        {
            files[$"articles/{word}.md"] = Article(word, $"See [[features/i]], a {word} of [@{word}; @i].\n\n## I\n\nA term{word}, TERM{word.ToUpperInvariant()}.");
            files[$"features/{word}.md"] = $"---\ntitle: {word}\ndescription: D.\ntags: [ii, {word}]\nareas: [cpu]\nstatements:\n  - {{ product: kvm, status: supported, since: \"1.0\", sources: [{word}] }}\n---\nSee [[articles/i]].\n";
            files[$"terms/{word}.md"] = $"---\nterm: term{word}\ndefinition: D {word}.\naliases: [TERM{word.ToUpperInvariant()}]\n---\n";
            files[$"events/{word}.md"] = $"---\ntitle: {word}\ndescription: D.\ndate: 2003\nkind: company\nimportance: 1\nsources: [{word}]\n---\n";
        }

        foreach (var (path, text) in replaced ?? [])
        {
            files[path] = text;
        }

        return new Snapshot("content", [.. files.Select(file => new SourceText(file.Key, file.Value, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(file.Value)))))], [], []);
    }

    private static string Article(string title, string text) => $"---\ntitle: {title}\ndescription: D.\nsection: guides\ntags: [ii]\n---\n{text}\n";
}

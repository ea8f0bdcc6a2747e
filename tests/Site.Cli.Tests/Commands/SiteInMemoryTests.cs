using System.Collections.Immutable;
using Site.Build;
using Site.Cli.Commands;
using Site.Cli.Reporting;

namespace Site.Cli.Tests.Commands;

public sealed class SiteInMemoryTests : IDisposable
{
    private readonly MiniSite _site = new();
    private readonly SiteInMemory _memory;

    public SiteInMemoryTests() => _memory = new SiteInMemory(
        new SiteRequest(_site.Folder.At("content"), BaseUrl: null, Drafts: false, Date: null, Strict: false), _site.NewRun().Surroundings);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_change_that_nobody_told_of_is_found_by_a_look_at_everything()
    {
        Plan(null);
        Assert.True(IsUpToDate());

        var one = _site.WritePage("one", "An edit. The other is [[two]].");
        _site.WritePage("two", "An edit that nobody tells of, with [[nowhere]].");
        Assert.True(Plan([one]).Succeeded);
        Assert.False(IsUpToDate());

        Assert.False(Plan(null).Succeeded);
        Assert.True(IsUpToDate());
    }

    [Fact]
    public void A_file_that_comes_or_goes_has_everything_read()
    {
        Plan(null);
        var three = _site.WritePage("three", "The first is [[one]].");
        Assert.NotNull(Plan([three]).Render("articles/three.html"));
        File.Delete(three);
        Assert.Null(Plan([three]).Render("articles/three.html"));
        Assert.True(IsUpToDate());
    }

    [Fact]
    public void What_failed_to_be_read_is_read_as_a_whole_the_next_time()
    {
        Plan(null);
        var (content, away) = (_site.Folder.At("content"), _site.Folder.At("away"));
        Directory.Move(content, away);
        Assert.Throws<DirectoryNotFoundException>(() => Plan([content]));
        Assert.False(IsUpToDate());

        Directory.Move(away, content);
        _site.WritePage("two", "An edit, with [[nowhere]].");
        Assert.False(Plan([]).Succeeded);
        Assert.True(IsUpToDate());
    }

    private PlannedSite Plan(ImmutableArray<string>? changed) =>
        _memory.Plan(changed, new BuildWatch(new SilentBoard(), FixedClock.Day, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    private bool IsUpToDate() => _memory.IsUpToDate(TestContext.Current.CancellationToken);
}

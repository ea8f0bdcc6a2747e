using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;
using Site.Build.Tests.Running;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Build.Tests.Planning;

/// <summary>What stands round every page.</summary>
public sealed class FrameBuilderTests
{
    [Theory]
    [InlineData(40, 0, 0, 40)]
    [InlineData(40, 39, 0, 40)]
    [InlineData(41, 0, 0, 20)]
    [InlineData(41, 20, 10, 20)]
    [InlineData(41, 40, 21, 20)]
    public void A_section_is_shown_whole_if_it_is_small_and_else_round_the_page(int pages, int shown, int first, int count)
    {
        var theme = new NotingTheme();
        SiteBuilder.Plan(ContentOf(pages), GitHistory.None, theme, SampleContent.Options(), new BuildMemory(), new CountingObserver()).Render(PathOf(shown));
        var open = Assert.Single(theme.Frame!.Navigation, group => group.IsOpen);
        Assert.Equal(pages, open.Count);
        Assert.Equal(Enumerable.Range(first, count).Select(TitleOf), open.Pages.Select(page => page.Text));
        Assert.Equal(TitleOf(shown), Assert.Single(open.Pages, page => page.IsCurrent).Text);
    }

    private static Snapshot ContentOf(int pages) => new("content",
        [
            .. Enumerable.Range(0, pages).Select(number => SampleContent.Source(
                $"articles/{number:D2}.md", $"---\ntitle: {TitleOf(number)}\ndescription: D.\nsection: guides\n---\nText.\n")),
            SampleContent.Source("site.yml", "title: Spec\n"),
        ],
        [], []);

    private static string TitleOf(int number) => "Page " + number.ToString("D2", CultureInfo.InvariantCulture);

    private static string PathOf(int number) => $"articles/{number:D2}.html";

    private sealed class NotingTheme : ITheme
    {
        public PageFrame? Frame { get; private set; }

        public ImmutableArray<ThemeAsset> Assets => [];

        public void Render(PageView view, Utf8Document html) => Frame = view.Frame;
    }
}

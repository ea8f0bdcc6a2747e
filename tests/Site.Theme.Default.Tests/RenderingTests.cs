using Site.Model.Views;

namespace Site.Theme.Default.Tests;

/// <summary>How the theme finds templates, and that it renders purely.</summary>
public sealed class RenderingTests
{
    [Fact]
    public void Every_view_has_a_sample_and_so_a_template()
    {
        var views = typeof(PageView).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(PageView)) && !type.IsAbstract)
            .Select(type => type.Name).Order();
        Assert.Equal(views, SampleViews.All().Select(view => view.GetType().Name).Order());
    }

    [Fact]
    public void A_view_without_a_template_is_an_error_that_names_it()
    {
        var frame = SampleFrame.Of("x.html", "X");
        Assert.All<PageView>([new Unknown(frame), new UnheardView(frame)], view =>
        {
            var error = Assert.Throws<ArgumentException>(() => Pages.Html(view));
            Assert.Contains(view.GetType().Name, error.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_page_whose_assets_are_not_known_is_an_error_that_names_the_asset()
    {
        var frame = SampleFrame.Of("404.html", "Nothing here") with { AssetHrefs = new Dictionary<string, string>() };
        var error = Assert.Throws<KeyNotFoundException>(() => Pages.Html(new NotFoundView(frame)));
        Assert.Contains("js/theme.js", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_rendered_at_once_are_those_rendered_one_by_one()
    {
        var views = Enumerable.Repeat(SampleViews.All(), 20).SelectMany(all => all).ToArray();
        var expected = SampleViews.All().Select(Pages.Html).ToArray();
        var actual = new string[views.Length];
        Parallel.For(0, views.Length, i => actual[i] = Pages.Html(views[i]));
        Assert.All(Enumerable.Range(0, views.Length), i => Assert.Equal(expected[i % expected.Length], actual[i]));
    }

    private sealed record Unknown(PageFrame Frame) : PageView(Frame);

    private sealed record UnheardView(PageFrame Frame) : PageView(Frame);
}

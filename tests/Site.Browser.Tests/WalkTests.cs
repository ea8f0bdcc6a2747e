using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;
using Site.Browser.Tests.Walking;

namespace Site.Browser.Tests;

/// <summary>Every page of both sites, opened from everywhere: no console message, no policy violation, no failed or foreign request, no dead link, nothing too wide.</summary>
public sealed class WalkTests(Chromium browser, SampleSite sample, AtlasSite atlas)
{
    [Fact]
    public void The_real_content_builds_without_an_error_or_a_warning() => Assert.Empty(atlas.Complaints);

    [Fact]
    public void The_sample_content_builds_without_an_error_or_a_warning() => Assert.Empty(sample.Complaints);

    [Theory]
    [InlineData(Mount.Root)]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Every_page_of_the_sample_opens_quietly_and_every_link_leads_somewhere(Mount mount) =>
        Assert.Empty(await new SiteWalk(browser, sample, mount, new Screen()).ComplaintsAsync(sample.Pages));

    /// <summary>Below a path is the harder of the two ways a server can have it: what works there works at a root.</summary>
    [Theory]
    [InlineData(Mount.Below)]
    [InlineData(Mount.File)]
    public async Task Every_page_of_the_atlas_opens_quietly_and_every_link_leads_somewhere(Mount mount)
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The real content does not build; a test of its own says so.");
        var screen = mount == Mount.File ? Screen.Phone : new Screen();
        Assert.Empty(await new SiteWalk(browser, atlas, mount, screen).ComplaintsAsync(PagesFor(mount)));
    }

    /// <summary>Pages of each family (a folder, the redirects) are shared between the two mounts; every page of the sample is opened from both.</summary>
    private IEnumerable<string> PagesFor(Mount mount) =>
        atlas.Pages.GroupBy(path => atlas.Redirects.ContainsKey(path) ? "redirects" : Path.GetDirectoryName(path))
            .SelectMany(family => family.Where((_, i) => i % 2 == (mount == Mount.File ? 0 : 1)));
}

using Site.Build.Cataloging;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Tests.Planning.Api;

namespace Site.Build.Tests.Planning;

public sealed class PageHrefsTests
{
    [Fact]
    public void A_link_is_what_it_would_be_without_the_links_before_it()
    {
        var content = ContentParser.Parse(SampleContent.Of(), new ParseMemory(), new SilentObserver());
        var (catalog, _) = CatalogBuilder.Build(content, drafts: false, new CatalogMemory());
        var hrefs = new PageHrefs(catalog.Pages.Length);
        string[] places = ["index.html", "a/b.html", "a/c.html", "a/b/c.html", "a/d/e.html", "features/index.html", .. catalog.Pages.Select(page => page.Path)];
        foreach (var from in places.Concat(places.Reverse()))
        {
            foreach (var to in catalog.Pages)
            {
                var link = hrefs.Link(from, to);
                Assert.Equal((to.Title, RelativePath.Between(from, to.Address), "", false), (link.Text, link.Href, link.Note, link.IsCurrent));
            }
        }
    }

    [Fact]
    public void Pages_of_one_folder_share_a_link()
    {
        var content = ContentParser.Parse(SampleContent.Of(), new ParseMemory(), new SilentObserver());
        var (catalog, _) = CatalogBuilder.Build(content, drafts: false, new CatalogMemory());
        var hrefs = new PageHrefs(catalog.Pages.Length);
        Assert.Same(hrefs.Link("a/b.html", catalog.Pages[0]), hrefs.Link("a/c.html", catalog.Pages[0]));
    }
}

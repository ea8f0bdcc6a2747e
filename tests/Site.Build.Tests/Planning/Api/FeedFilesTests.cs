using System.Globalization;
using System.Xml.Linq;
using Site.Build.Planning;

namespace Site.Build.Tests.Planning.Api;

/// <summary>The feeds of changes of status.</summary>
public sealed class FeedFilesTests(RealContent real) : IClassFixture<RealContent>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Every_feed_has_what_RFC_4287_asks_for()
    {
        foreach (var site in new[] { real.Site, PlannedSite.Of(SampleContent.Of(SampleContent.Hostile)), PlannedSite.Of(SampleContent.Of(), new Uri("https://example.net/atlas/")) })
        {
            Assert.All(site.Ending(".atom"), pair =>
            {
                var feed = XDocument.Parse(pair.Value).Root!;
                Assert.Equal(Atom + "feed", feed.Name);
                Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
                Assert.All(feed.Elements(Atom + "entry").Prepend(feed), element =>
                {
                    Assert.Single(element.Elements(Atom + "title"));
                    Assert.True(Uri.IsWellFormedUriString(element.Element(Atom + "id")!.Value, UriKind.Absolute), element.Element(Atom + "id")!.Value);
                    Assert.True(DateTimeOffset.TryParse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
                    Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "alternate");
                });
                Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
            });
        }
    }

    [Fact]
    public void A_feed_has_at_most_a_hundred_entries_the_newest_first_each_with_its_own_id()
    {
        var entries = Entries(real.Site, "feeds/all.atom");
        Assert.Equal(100, entries.Count);
        var days = entries.Select(entry => entry.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(100, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_statement_makes_an_entry_where_it_begins_and_where_it_ends_with_nothing_in_its_place()
    {
        var entries = Entries(PlannedSite.Of(SampleContent.Of("Name")), "feeds/features/one.atom");
        Assert.Equal(
            [
                ("Name in Xen 4.11 (Name): Removed", "2018-07-10T00:00:00Z", "removed"),
                ("Name in Xen 4.10 (Name): Supported, not security supported", "2017-12-13T00:00:00Z", "added"),
                ("Name in Linux 2.0 (x86): nothing is said any more, after Supported", "2010-08-01T00:00:00Z", "became-unknown"),
                ("Name in Linux 1.0 (x86): Supported", "2007-02-01T00:00:00Z", "added"),
            ],
            entries.Select(entry => (entry.Element(Atom + "title")!.Value, entry.Element(Atom + "updated")!.Value, entry.Element(Atom + "category")!.Attribute("term")!.Value)));
    }

    [Fact]
    public void Feeds_of_products_and_areas_have_their_own_only()
    {
        var site = PlannedSite.Of(SampleContent.Of("Name"));
        Assert.Equal(2, Entries(site, "feeds/products/kvm.atom").Count);
        Assert.Equal(2, Entries(site, "feeds/products/xen.atom").Count);
        Assert.Equal(4, Entries(site, "feeds/areas/cpu.atom").Count);
        Assert.Empty(Entries(site, "feeds/areas/memory.atom"));
    }

    [Fact]
    public void Links_are_relative_to_the_feed_or_full_with_a_base_URL()
    {
        var entry = Entries(PlannedSite.Of(SampleContent.Of()), "feeds/products/kvm.atom")[0];
        Assert.Equal("../../features/one.html#statement:kvm-1.0-x86", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.StartsWith("tag:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        entry = Entries(PlannedSite.Of(SampleContent.Of(), new Uri("https://example.net/atlas/")), "feeds/products/kvm.atom")[0];
        Assert.Equal("https://example.net/atlas/features/one.html#statement:kvm-1.0-x86", entry.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.StartsWith("https://example.net/atlas/features/one.html#", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_XML_has_no_place_for_is_left_out_and_the_rest_stays()
    {
        var entry = new AtomEntry("a\u0001<b>&\"\ud800😀", "tag:x", DateTimeOffset.UnixEpoch, "h", null, "s\u0000", ["c\u0002"]);
        var feed = XDocument.Parse(new AtomFeed("t\u0003", "tag:y", "s", "p", "n\u0004", DateTimeOffset.UnixEpoch, [entry]).ToXml());
        Assert.Equal("a<b>&\"\ufffd😀", feed.Root!.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
        Assert.Equal("c", feed.Root.Element(Atom + "entry")!.Element(Atom + "category")!.Attribute("term")!.Value);
    }

    private static List<XElement> Entries(PlannedSite site, string path) => [.. XDocument.Parse(site.Text(path)).Root!.Elements(Atom + "entry")];
}

using System.Globalization;
using System.Xml.Linq;
using Site.Build.Planning.Api.Badges;
using Site.Model.Content;

namespace Site.Build.Tests.Planning.Api;

/// <summary>The badges.</summary>
public sealed class BadgeFilesTests(RealContent real) : IClassFixture<RealContent>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Drawn = ["svg", "title", "rect", "text", "g", "circle", "path"];

    [Fact]
    public void Every_badge_is_an_image_with_a_name_and_nothing_that_runs_or_loads()
    {
        foreach (var site in new[] { real.Site, PlannedSite.Of(SampleContent.Of(SampleContent.Hostile)) })
        {
            Assert.All(site.Ending(".svg").Where(pair => pair.Key.StartsWith("badges/", StringComparison.Ordinal)), badge =>
            {
                var svg = XDocument.Parse(badge.Value).Root!;
                Assert.Equal("img", svg.Attribute("role")!.Value);
                Assert.Equal(Svg + "title", svg.Elements().First().Name);
                Assert.NotEmpty(svg.Element(Svg + "title")!.Value);
                Assert.All(svg.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, Drawn));
                Assert.All(svg.DescendantsAndSelf().Attributes(), attribute =>
                {
                    Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName is "href" or "style" or "class", attribute.ToString());
                });
            });
        }
    }

    [Fact]
    public void Each_feature_has_a_badge_and_one_for_each_product_of_which_something_is_said() =>
        Assert.Equal(
            ["badges/one-kvm.svg", "badges/one-xen.svg", "badges/one.svg", "badges/two-kvm.svg", "badges/two.svg"],
            PlannedSite.Of(SampleContent.Of()).Ending(".svg").Where(pair => pair.Key.StartsWith("badges/", StringComparison.Ordinal)).Select(pair => pair.Key));

    [Fact]
    public void A_badge_says_what_is_said_in_the_newest_release()
    {
        var site = PlannedSite.Of(SampleContent.Of("Name"));
        Assert.Equal(["Name · Xen 4.12", "Removed (Name)"], Texts(site.Text("badges/one-xen.svg")));
        Assert.Equal(["Name", "Name: Nothing said", "Xen: Removed (Name)"], Texts(site.Text("badges/one.svg")));
        Assert.Equal(["Two", "Name: Unknown"], Texts(site.Text("badges/two.svg")));
    }

    [Fact]
    public void Not_security_supported_stands_on_the_badge()
    {
        var badge = real.Site.Ending(".svg").Where(pair => pair.Key.StartsWith("badges/", StringComparison.Ordinal)).Select(pair => Texts(pair.Value)).First(texts => texts.Any(text => text.Contains("security", StringComparison.Ordinal)));
        Assert.Contains(badge, text => text.Contains("not security supported", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_status_has_a_shape_of_its_own()
    {
        var shapes = Enum.GetValues<FeatureStatus>().Select(StatusShape.Of).ToList();
        Assert.Equal(shapes.Count, shapes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Parts_stand_side_by_side_and_texts_are_as_wide_as_their_places()
    {
        var svg = XDocument.Parse(new Badge("A label", [new BadgePart("Supported", FeatureStatus.Supported), new BadgePart("Removed", FeatureStatus.Removed)]).ToSvg()).Root!;
        var x = 0;
        foreach (var (ground, text) in svg.Elements(Svg + "rect").Zip(svg.Elements(Svg + "text")))
        {
            Assert.Equal(x, Number(ground, "x"));
            x += Number(ground, "width");
            Assert.True(Number(text, "x") + Number(text, "textLength") < x);
        }

        Assert.Equal(x, Number(svg, "width"));
    }

    [Fact]
    public void A_long_title_is_cut_on_the_image_and_whole_in_its_name()
    {
        var title = string.Concat(Enumerable.Repeat("long ", 30));
        var svg = new Badge(title, [new BadgePart("Supported", FeatureStatus.Supported)]).ToSvg();
        Assert.Equal(60, new StringInfo(Texts(svg)[0]).LengthInTextElements);
        Assert.StartsWith(title, XDocument.Parse(svg).Root!.Element(Svg + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_text()
    {
        var svg = XDocument.Parse(new Badge("<script>\u0001\ud800\"&", [new BadgePart("]]>", FeatureStatus.Unknown)]).ToSvg()).Root!;
        Assert.Equal("<script>\ufffd\"&: ]]>", svg.Element(Svg + "title")!.Value);
    }

    private static List<string> Texts(string svg) => [.. XDocument.Parse(svg).Descendants(Svg + "text").Select(text => text.Value)];

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}

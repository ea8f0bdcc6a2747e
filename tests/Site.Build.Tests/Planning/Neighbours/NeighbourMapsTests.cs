using System.Globalization;
using System.Text.RegularExpressions;
using Site.Build.Cataloging;
using Site.Build.Linking;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Planning.Neighbours;
using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;
using Site.Model.Catalogs;
using Site.Model.Text;
using Site.Model.Views;
using Site.Theme.Default;

namespace Site.Build.Tests.Planning.Neighbours;

public sealed partial class NeighbourMapsTests
{
    [Fact]
    public void Pages_that_lead_here_stand_on_one_side_and_those_led_to_on_the_other()
    {
        var map = MapOf("one", ("one", "[[two]] [[three]]"), ("two", "[[one]]"), ("three", ""), ("four", "[[one]]"));
        Assert.Equal(["Four"], map!.From.Select(link => link.Text));
        Assert.Equal(["Two", "Three"], map.To.Select(link => link.Text));
        Assert.Equal(["and back", ""], map.To.Select(link => link.Note));
        Assert.Equal("two.html", map.To[0].Href);
    }

    /// <summary>Every page that has a term's word leads to the term; where a term leads was chosen.</summary>
    [Fact]
    public void A_term_that_leads_here_is_a_neighbour_and_one_that_is_led_to_is_none()
    {
        const string Term = "---\nterm: hypercall\ndefinition: A call.\n---\nSee [[one]] and [[two]].\n";
        var map = MapOf("one", [new SourceText("terms/hypercall.md", Term, "0")], ("one", "[[two]] [[three]] [[hypercall]]"), ("two", "[[one]]"), ("three", ""), ("four", "[[one]]"));
        Assert.Equal(["Four", "hypercall"], map!.From.Select(link => link.Text));
        Assert.Equal(["Two", "Three"], map.To.Select(link => link.Text));
        Assert.Equal(0, map.More);
        Assert.Null(MapOf("one", [new SourceText("terms/hypercall.md", Term, "0")], ("one", "[[two]] [[hypercall]]"), ("two", "")));
    }

    [Fact]
    public void Two_neighbours_are_no_neighbourhood() => Assert.Null(MapOf("one", ("one", "[[two]] [[three]]"), ("two", ""), ("three", "")));

    [Fact]
    public void Neighbours_that_link_to_each_other_have_a_line_between_them()
    {
        Assert.Empty(MapOf("one", ("one", "[[two]] [[three]] [[four]]"), ("two", ""), ("three", ""), ("four", ""))!.Chords);
        Assert.Single(Start().Matches(MapOf("one", ("one", "[[two]] [[three]] [[four]]"), ("two", "[[four]]"), ("three", ""), ("four", ""))!.Chords));
    }

    [Fact]
    public void A_page_with_many_neighbours_names_some_and_counts_the_others()
    {
        var map = MapOf("hub", Hub(30))!;
        Assert.Equal(Neighbourhoods.MostInColumn, map.To.Length);
        Assert.Equal(30 - Neighbourhoods.MostInColumn, map.More);
    }

    /// <summary>Names are lines of lists; the drawing must have a point for each, at the height of its line.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(30)]
    public void Every_name_has_a_point_of_its_own_at_its_own_height(int neighbours)
    {
        var map = MapOf("hub", Hub(neighbours))!;
        var points = Start().Matches(map.Mutual + map.OneWay).Select(match => (X: Number(match, 1), Y: Number(match, 2))).ToList();
        Assert.Equal(map.From.Length + map.To.Length, points.Distinct().Count());
        foreach (var column in points.GroupBy(point => point.X))
        {
            var heights = column.Select(point => point.Y).Order().ToList();
            Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.Equal(NeighbourMaps.Line, pair.Second - pair.First));
            Assert.Equal(map.Height, heights[0] + heights[^1]);
            Assert.InRange(heights[0], NeighbourMaps.Line / 2, map.Height);
        }
    }

    [Fact]
    public void The_same_pages_give_the_same_map()
    {
        var one = MapOf("hub", Hub(20))!;
        var other = MapOf("hub", [.. Hub(20).Reverse()])!;
        Assert.Equal(one.To, other.To);
        Assert.Equal((one.Spokes, one.Chords, one.Mutual, one.OneWay), (other.Spokes, other.Chords, other.Mutual, other.OneWay));
    }

    private static (string Name, string Text)[] Hub(int count)
    {
        var names = Enumerable.Range(0, count).Select(i => "page" + i.ToString(CultureInfo.InvariantCulture)).ToList();
        return [("hub", string.Join(' ', names.Select(name => $"[[{name}]]"))), .. names.Select((name, i) => (name, i % 3 == 0 ? "[[hub]]" : $"[[{names[(i + 1) % count]}]]"))];
    }

    private static NeighbourMapView? MapOf(string name, params (string Name, string Text)[] articles) => MapOf(name, [], articles);

    private static NeighbourMapView? MapOf(string name, SourceText[] others, params (string Name, string Text)[] articles)
    {
        SourceText[] texts =
        [
            new("site.yml", "title: Spec\n", "0"), .. others,
            .. articles.Select(article => new SourceText(
                $"articles/{article.Name}.md", $"---\ntitle: {char.ToUpperInvariant(article.Name[0])}{article.Name[1..]}\ndescription: D.\nsection: guides\n---\n{article.Text}\n", article.Name)),
        ];
        var observer = new SilentObserver();
        var snapshot = new Snapshot("content", [.. texts.OrderBy(text => text.Path, StringComparer.Ordinal)], [], []);
        var content = ContentParser.Parse(snapshot, new ParseMemory(), observer);
        var (catalog, _) = CatalogBuilder.Build(content, drafts: false, new CatalogMemory());
        var shared = new SharedInputs(content, catalog, snapshot, GitHistory.None, new DefaultTheme(), SampleContent.Options());
        var (links, stamps, _) = LinkBuilder.Build(catalog, shared, new LinkMemory(), observer);
        return new NeighbourMaps(Input(catalog, links, stamps)).Of(catalog.PagesByKey["article/" + name]);
    }

    private static PlanInput Input(Catalog catalog, Model.Links.LinkGraph links, PageStamps stamps) => new()
    {
        Catalog = catalog,
        Links = links,
        Stamps = stamps,
        History = GitHistory.None,
        ThemeAssets = System.Collections.Frozen.FrozenDictionary<string, SiteAsset>.Empty,
        BaseUrl = null,
        Folder = "content",
        Date = new DateOnly(2026, 11, 22),
        Letters = new StampMemory<System.Collections.Immutable.ImmutableArray<string>>(),
        Searched = null,
        Facts = SiteFacts.Of(catalog, new DateOnly(2026, 11, 22)),
    };

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)")]
    private static partial Regex Start();
}

using System.Text.Json.Nodes;
using System.Xml.Linq;
using Site.Build.Tests.Planning.Api;

namespace Site.Build.Tests.Planning.Timelines;

/// <summary>What must hold of the timeline of the real content.</summary>
public sealed class RealTimelineTests(RealContent real) : IClassFixture<RealContent>
{
    private JsonArray Events => real.Site.Json("api/v1/timeline.json")["events"]!.AsArray();

    private IEnumerable<JsonNode> Written => Events.Where(happening => Said(happening!, "origin") == "event").Select(happening => happening!);

    [Fact]
    public void At_least_180_events_were_written_and_each_has_a_source()
    {
        Assert.True(Written.Count() >= 180);
        Assert.All(Written, happening => Assert.NotEmpty(happening["sources"]!.AsArray()));
    }

    [Fact]
    public void No_year_since_1999_is_without_an_event()
    {
        var years = Written.Select(happening => int.Parse(Said(happening["date"]!, "start")[..4], System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
        Assert.Empty(Enumerable.Range(1999, 2026 - 1999 + 1).Except(years));
        Assert.True(years.Min() < 1970);
    }

    [Fact]
    public void Few_events_are_what_everyone_should_know() =>
        Assert.InRange(Written.Count(happening => happening["importance"]!.GetValue<int>() == 1), 10, 40);

    [Fact]
    public void Ids_are_unique_and_what_is_absorbed_is_no_event_of_its_own()
    {
        var ids = Events.Select(happening => Said(happening!, "id")).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var absorbed = Events.SelectMany(happening => happening!["absorbs"]!.AsArray()).Select(id => id!.GetValue<string>()).ToList();
        Assert.NotEmpty(absorbed);
        Assert.Empty(absorbed.SelectMany(id => new[] { "release:" + id, "paper:" + id, "status:" + id }).Intersect(ids));
    }

    [Fact]
    public void Every_release_and_every_change_is_told()
    {
        Assert.Contains(Events, happening => Said(happening!, "origin") == "release");
        Assert.Contains(Events, happening => Said(happening!, "origin") == "paper");
        Assert.Contains(Events, happening => Said(happening!, "origin") == "status");
    }

    [Fact]
    public void Eras_follow_each_other_and_have_sources()
    {
        var eras = real.Site.Json("api/v1/timeline.json")["eras"]!.AsArray();
        Assert.Equal(6, eras.Count);
        var starts = eras.Select(era => Said(era!["since"]!, "start")).ToList();
        Assert.Equal(starts.Order(StringComparer.Ordinal), starts);
        Assert.All(eras, era => Assert.NotEmpty(era!["sources"]!.AsArray()));
    }

    [Fact]
    public void The_drawing_is_an_image_that_needs_nothing_else()
    {
        var drawing = XDocument.Parse(real.Site.Text("timeline/timeline.svg")).Root!;
        Assert.Equal("svg", drawing.Name.LocalName);
        var allowed = new[] { "svg", "title", "desc", "rect", "text", "g", "line", "path" };
        Assert.All(drawing.Descendants(), element => Assert.Contains(element.Name.LocalName, allowed));
        Assert.DoesNotContain(drawing.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "class" or "style" or "href");
        Assert.Contains(drawing.Descendants(), element => element.Value == "The Xen paper at SOSP" && element.Name.LocalName == "text");
    }

    private static string Said(JsonNode node, string key) => node[key]!.GetValue<string>();
}

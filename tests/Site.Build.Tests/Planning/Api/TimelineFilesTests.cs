using System.Xml.Linq;

namespace Site.Build.Tests.Planning.Api;

/// <summary>The timeline as files for programs.</summary>
public sealed class TimelineFilesTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Json_has_what_someone_wrote_and_what_was_made_of_the_rest_each_once()
    {
        var events = PlannedSite.Of(SampleContent.Of()).Json("api/v1/timeline.json")["events"]!.AsArray();
        Assert.Equal(
            ["event:it-happened", "release:linux-2.0", "status:one@linux-2.0", "release:xen-4.10", "status:one@xen-4.10", "release:xen-4.11", "status:one@xen-4.11", "release:xen-4.12"],
            events.Select(happening => happening!["id"]!.GetValue<string>()));
        var written = events[0]!;
        Assert.Equal("""{"edtf":"2007-02-04","start":"2007-02-04","end":"2007-02-04","precision":"day","circa":false}""", written["end"]!.ToJsonString());
        Assert.Equal(("xen", "release"), (written["lane"]!.GetValue<string>(), written["kind"]!.GetValue<string>()));
        Assert.Equal("2007-03", written["conflicts"]![0]!["date"]!["edtf"]!.GetValue<string>());
        Assert.Equal("../../timeline/index.html#event:it-happened", written["href"]!.GetValue<string>());
    }

    [Fact]
    public void Eras_are_given_with_their_sources()
    {
        var era = Assert.Single(PlannedSite.Of(SampleContent.Of("Said")).Json("api/v1/timeline.json")["eras"]!.AsArray())!;
        Assert.Equal(("first", "Said", "p. 1"), (era["id"]!.GetValue<string>(), era["description"]!.GetValue<string>(), era["sources"]![0]!["locator"]!.GetValue<string>()));
        Assert.Equal("../../timeline/index.html#era:first", era["href"]!.GetValue<string>());
    }

    [Fact]
    public void Csv_has_a_row_for_each_event()
    {
        var rows = PlannedSite.Of(SampleContent.Of()).Text("api/v1/csv/timeline.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(9, rows.Length);
        Assert.Equal("event:it-happened,event,2007-02-03,2007-02-03,2007-02-03,2007-02-04,A name,A name,release,1,xen,xen; kvm,one,,source,2007-03,../../../timeline/index.html#event:it-happened", rows[1]);
    }

    [Fact]
    public void A_calendar_has_an_event_for_all_the_days_that_it_lasted()
    {
        var calendar = PlannedSite.Of(SampleContent.Of(), new Uri("https://example.net/")).Text("api/v1/timeline/kvm.ics").Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("UID:event:it-happened@hypervisor-atlas.invalid\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20070203\r\nDTEND;VALUE=DATE:20070205\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:A name (3 to 4 February 2007)\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("CATEGORIES:release,Xen,A name\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("URL:https://example.net/timeline/#event:it-happened\r\n", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("release:xen-4.10", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_has_what_someone_wrote_by_the_day_it_happened()
    {
        var entry = Assert.Single(XDocument.Parse(PlannedSite.Of(SampleContent.Of()).Text("feeds/timeline.atom")).Root!.Elements(Atom + "entry"));
        Assert.Equal("2007-02-03T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("3 to 4 February 2007. A name", entry.Element(Atom + "summary")!.Value);
        Assert.Equal(["release", "xen", "kvm"], entry.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value));
    }
}

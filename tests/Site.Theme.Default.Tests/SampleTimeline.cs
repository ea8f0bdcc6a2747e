using Site.Model.Views;
using static Site.Theme.Default.Tests.SampleFrame;

namespace Site.Theme.Default.Tests;

/// <summary>Views of the timeline with every field filled.</summary>
internal static class SampleTimeline
{
    public static EventStripView Strip(string say) => new(
        "Events" + say, [Link("XSA-108 makes clouds restart" + say, "../events/xsa-108.html", "1 October 2014" + say)], Link("The whole timeline" + say, "../timeline/index.html"));

    public static TimelineView View(string say) => new(Of("timeline/index.html", "Timeline" + say, "What happened." + say, say))
    {
        Introduction = "Three events." + say,
        Band = Band(say),
        Eras =
        [
            new("XenoServers" + say, "era:xenoservers", new("March 1999" + say, "1999-03"), new("October 2003" + say, "2003-10"), "Cambridge proposes servers." + say, [Link("A source" + say, "../bibliography.html#ref:a", "p. 3" + say)],
                [new("2003", "year:2003", [Event(say), Entry(say)], [Other("release:xen-1.0", "Xen 1.0" + say, "release", say)], [Other("status:x2apic@xen-1.0", "x2APIC: supported in Xen 1.0" + say, "status", say)])]),
            new("Xen in the cloud" + say, "era:cloud", new("October 2003", "2003-10"), null, "Amazon builds EC2.", [], [new("2003", "", [], [], [])]),
        ],
        Facets = [new("kind", "Kind" + say, [new("paper", "Paper" + say, 1, "")]), new("product", "Product", [new("xen", "Xen", 2, "")])],
        FirstYear = 1999,
        LastYear = 2026,
        Downloads = [Link("CSV" + say, "../api/v1/csv/timeline.csv")],
    };

    private static BandView Band(string say) => new(
        "A band" + say, "Three events in two lanes." + say, 300,
        [
            new("xen", "Xen" + say, 36, 150, 5, [new(1, "M7000 0v-14"), new(4, "M7100 0v-4")], [new(70, 0.1, false), new(20, 3, true)],
                [new(70, 18, "Xen 1.0 is announced" + say, "event:2003-xen", 280, false, 1), new(71.5, 35, "Xen 1.0", "release:xen-1.0", 420, true, 3)]),
            new("papers", "Papers", 150, 240, 3, [], [], []),
        ],
        [new("XenoServers" + say, ["XenoServers" + say], "era:xenoservers", 12, 20, 420), new("Xen in the cloud", ["Xen in", "the cloud"], "era:cloud", 32, 68, 280)],
        [new(12.5, "1999" + say, 280)],
        new BandScale("1967-01-01", "1999-03-01", "2027-01-01", 8, 12.5));

    private static TimelineEventView Event(string say) => new()
    {
        Anchor = "event:2003-xen",
        Machine = "2003-10-19",
        Day = "19 Oct" + say,
        Link = Link("Xen 1.0 is announced" + say, "../events/2003-xen.html"),
        Text = "The first release." + say,
        Conflicts = [new("2 October 2003" + say, "2003-10-02")],
        Drawn = "2003-10-19",
        Since = "2003-10-19",
        Until = "2003-10-22",
        Lane = "xen",
        Kind = "release",
        Grade = 1,
        ProductIds = ["xen"],
        Products = ["Xen" + say],
    };

    private static TimelineEventView Entry(string say) => Event(say) with
    {
        Anchor = "event:2003-mail",
        Link = Link("A mail is sent" + say, ""),
        BodyHtml = "<p>It was read.</p>",
        Grade = 3,
        More = new TimelineEventMore
        {
            Sources = [Link("A list" + say, "../bibliography.html#ref:list", "p. 4" + say)],
            Conflicts = [new("the archive." + say, [Link("1" + say, "../bibliography.html#ref:list", "p. 5" + say)]) { Day = new("3 October 2003" + say, "2003-10-03") }],
            Concerns = [Link("x2APIC emulation" + say, "../features/x2apic.html")],
            Backlinks = [Link("History of Xen" + say, "../articles/history-of-xen.html")],
            Areas = [Link("CPU" + say, "../areas/cpu.html")],
            Verified = new DateView("22 November 2026" + say, "2026-11-22"),
        },
    };

    private static TimelineEventView Other(string anchor, string title, string kind, string say) => new()
    {
        Anchor = anchor,
        Machine = "2003-10",
        Day = "Oct" + say,
        Link = Link(title, "../releases/xen-1.0.html"),
        Drawn = "2003-10-16",
        Lane = "xen",
        Kind = kind,
        Grade = 4,
    };
}

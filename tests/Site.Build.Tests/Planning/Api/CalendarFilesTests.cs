using System.Text;
using System.Text.RegularExpressions;
using Site.Build.Planning.Api.Calendars;

namespace Site.Build.Tests.Planning.Api;

/// <summary>The calendars of support dates.</summary>
public sealed partial class CalendarFilesTests(RealContent real) : IClassFixture<RealContent>
{
    [Fact]
    public void Every_line_is_of_at_most_75_octets_and_ends_in_CR_LF()
    {
        foreach (var site in new[] { real.Site, PlannedSite.Of(SampleContent.Of(string.Concat(Enumerable.Repeat("😀ж", 40)))), PlannedSite.Of(SampleContent.Of(SampleContent.Hostile)) })
        {
            Assert.All(site.Ending(".ics"), calendar =>
            {
                Assert.EndsWith("\r\n", calendar.Value, StringComparison.Ordinal);
                var lines = calendar.Value.Split("\r\n");
                Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
                Assert.All(lines, line => Assert.DoesNotContain(line, char.IsControl));
                Assert.All(Unfolded(calendar.Value), line => Assert.Matches(ContentLine(), line));
            });
        }
    }

    [Fact]
    public void Components_are_nested_and_every_event_has_what_RFC_5545_asks_for()
    {
        Assert.All(real.Site.Ending(".ics"), calendar =>
        {
            var lines = Unfolded(calendar.Value);
            Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR"), (lines[0], lines[^1]));
            var events = Events(calendar.Value);
            Assert.NotEmpty(events);
            Assert.All(events, lines => Assert.All(["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:"], name => Assert.Single(lines, line => line.StartsWith(name, StringComparison.Ordinal))));
            var ids = events.Select(lines => lines.Single(line => line.StartsWith("UID:", StringComparison.Ordinal))).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        });
    }

    [Fact]
    public void The_end_of_support_of_Xen_4_10_is_a_day()
    {
        var happening = Events(PlannedSite.Of(SampleContent.Of()).Text("api/v1/support/xen.ics"))[0];
        Assert.Equal(
            [
                "UID:xen-4.10-end-of-support@hypervisor-atlas.invalid", "DTSTAMP:20261122T000000Z", "DTSTART;VALUE=DATE:20190613", "DTEND;VALUE=DATE:20190614",
                "SUMMARY:Xen 4.10: end of support", "DESCRIPTION:Xen 4.10: end of support\\, 13 June 2019.", "CATEGORIES:Xen", "TRANSP:TRANSPARENT", "URL:https://example.org/xen?v=4.10",
            ],
            happening);
    }

    [Fact]
    public void A_date_known_to_the_month_only_is_an_event_of_that_month()
    {
        var happening = Events(PlannedSite.Of(SampleContent.Of()).Text("api/v1/support.ics"))[1];
        Assert.Equal(["DTSTART;VALUE=DATE:20201201", "DTEND;VALUE=DATE:20210101"], happening.Where(line => line.StartsWith("DT", StringComparison.Ordinal)).Skip(1));
        Assert.Contains("DESCRIPTION:Xen 4.10: end of security support\\, about December 2020.", happening);
    }

    [Fact]
    public void A_product_without_support_dates_has_no_calendar() =>
        Assert.Equal(
            ["api/v1/support.ics", "api/v1/support/xen.ics", "api/v1/timeline.ics", "api/v1/timeline/kvm.ics", "api/v1/timeline/xen.ics"],
            PlannedSite.Of(SampleContent.Of()).Ending(".ics").Select(pair => pair.Key));

    [Theory]
    [InlineData("a,b;c\\d", "a\\,b\\;c\\\\d")]
    [InlineData("a\r\nb\nc\rd", "a\\nb\\nc\\nd")]
    [InlineData("END:VEVENT\u0001\u007f", "END:VEVENT")]
    public void Text_is_escaped(string text, string written) =>
        Assert.Equal($"SUMMARY:{written}\r\n", new CalendarText().AddText("SUMMARY", text).ToString());

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("SUMMARY:a\ufffd\r\n", new CalendarText().AddText("SUMMARY", "a\ud800").ToString());

    [Fact]
    public void An_address_cannot_end_its_line() =>
        Assert.Equal("URL:xEND:VCALENDAR\r\n", new CalendarText().Add("URL", "x\r\nEND:VCALENDAR").ToString());

    private static string[] Unfolded(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static List<string[]> Events(string calendar) =>
        [.. string.Join('\n', Unfolded(calendar)).Split("BEGIN:VEVENT\n").Skip(1).Select(text => text[..text.IndexOf("\nEND:VEVENT", StringComparison.Ordinal)].Split('\n'))];

    [GeneratedRegex(@"\A[A-Z-]+(;[A-Z]+=[A-Z]+)?:\S?.*\z")]
    private static partial Regex ContentLine();
}

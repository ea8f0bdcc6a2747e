using System.Globalization;

namespace Site.Build.Planning.Api.Calendars;

/// <summary>A calendar in the format of RFC 5545.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Product">What its <c>PRODID</c> names after the program.</param>
/// <param name="Made">The day it was made.</param>
/// <param name="Entries">Its events.</param>
internal sealed record Calendar(string Name, string Product, DateOnly Made, IEnumerable<CalendarEntry> Entries)
{
    /// <summary>The text of the calendar.</summary>
    public string ToText()
    {
        var text = new CalendarText()
            .Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").AddText("PRODID", $"-//Hypervisor Atlas//{Product} 1//EN").Add("CALSCALE", "GREGORIAN")
            .Add("METHOD", "PUBLISH").AddText("NAME", Name).AddText("X-WR-CALNAME", Name);
        foreach (var entry in Entries)
        {
            Write(text, entry);
        }

        return text.Add("END", "VCALENDAR").ToString();
    }

    private void Write(CalendarText text, CalendarEntry entry)
    {
        text.Add("BEGIN", "VEVENT")
            .AddText("UID", $"{entry.Id}@hypervisor-atlas.invalid")
            .Add("DTSTAMP", Day(Made) + "T000000Z")
            .Add("DTSTART;VALUE=DATE", Day(entry.First));
        if (entry.Last < DateOnly.MaxValue)
        {
            text.Add("DTEND;VALUE=DATE", Day(entry.Last.AddDays(1)));
        }

        text.AddText("SUMMARY", entry.Summary).AddText("DESCRIPTION", entry.Description);
        if (!entry.Categories.IsEmpty)
        {
            text.AddList("CATEGORIES", entry.Categories);
        }

        text.Add("TRANSP", "TRANSPARENT");
        if (entry.Url is { } url)
        {
            text.Add("URL", url);
        }

        text.Add("END", "VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

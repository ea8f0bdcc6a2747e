using System.Collections.Immutable;
using System.Globalization;

namespace Site.Build.Planning.Api.Calendars;

/// <summary>Plans the calendars of support dates.</summary>
internal sealed class CalendarFiles(PlanInput input)
{
    private readonly ImmutableArray<SupportDate> _dates = [.. input.Catalog.Tracker.Lines.SelectMany(SupportDate.Of)];

    /// <summary>One of all products, one for each product of which a date is known: a calendar without an event is none.</summary>
    public IEnumerable<ApiFile> Files()
    {
        if (_dates.IsEmpty)
        {
            return [];
        }

        return
        [
            File(ApiPaths.Calendar, "Ends of support", "The days on which support and security support of releases end, of all products.", _dates),
            .. _dates.GroupBy(date => date.Line).Select(group => File(
                ApiPaths.CalendarOf(group.Key.Product.Id.Value), $"Ends of support: {group.Key.Product.Name}", $"The same for {group.Key.Product.Name} only.", [.. group])),
        ];
    }

    private ApiFile File(string path, string title, string description, ImmutableArray<SupportDate> dates) =>
        new(path, ApiFileKind.Calendar, title, description, () => Calendar(new AddressesFrom(input.BaseUrl, path), title, dates));

    private string Calendar(AddressesFrom from, string title, ImmutableArray<SupportDate> dates)
    {
        var name = $"{input.Catalog.Settings.Title}: {title}";
        var text = new CalendarText()
            .Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").AddText("PRODID", "-//Hypervisor Atlas//Support dates 1//EN").Add("CALSCALE", "GREGORIAN")
            .Add("METHOD", "PUBLISH").AddText("NAME", name).AddText("X-WR-CALNAME", name);
        foreach (var date in dates)
        {
            Write(text, date, from);
        }

        return text.Add("END", "VCALENDAR").ToString();
    }

    /// <summary>An event of whole days: all that a date known to the month or year only can mean.</summary>
    private void Write(CalendarText text, SupportDate date, AddressesFrom from)
    {
        text.Add("BEGIN", "VEVENT")
            .AddText("UID", $"{date.Release.Page.Id}-{date.Key}@hypervisor-atlas.invalid")
            .Add("DTSTAMP", Day(input.Date) + "T000000Z")
            .Add("DTSTART;VALUE=DATE", Day(date.Date.Start));
        if (date.Date.Last < DateOnly.MaxValue)
        {
            text.Add("DTEND;VALUE=DATE", Day(date.Date.Last.AddDays(1)));
        }

        text.AddText("SUMMARY", $"{date.Release.Page.Title}: {date.Words}")
            .AddText("DESCRIPTION", $"{date.Release.Page.Title}: {date.Words}, {date.Date.ToDisplay()}.")
            .AddText("CATEGORIES", date.Line.Product.Name)
            .Add("TRANSP", "TRANSPARENT");
        if ((from.Url(date.Release.Page.Path) ?? date.Release.Meta.Url?.Value.AbsoluteUri) is { } url)
        {
            text.Add("URL", url);
        }

        text.Add("END", "VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

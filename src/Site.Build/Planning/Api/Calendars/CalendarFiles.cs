using System.Collections.Immutable;

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
            File(ApiPaths.Calendar, Strings.EndsOfSupport, Strings.AboutEndsOfSupport, _dates),
            .. _dates.GroupBy(date => date.Line).Select(group => File(
                ApiPaths.CalendarOf(group.Key.Product.Id.Value), Strings.EndsOfSupportOf(group.Key.Product.Name), Strings.TheSameFor(group.Key.Product.Name), [.. group])),
        ];
    }

    private ApiFile File(string path, string title, string description, ImmutableArray<SupportDate> dates) =>
        ApiFile.OfText(path, ApiFileKind.Calendar, title, description, () => Text(new AddressesFrom(input.BaseUrl, path), title, dates));

    private string Text(AddressesFrom from, string title, ImmutableArray<SupportDate> dates) =>
        new Calendar($"{input.Catalog.Settings.Title}: {title}", Strings.SupportDates, input.Date, dates.Select(date => Entry(date, from))).ToText();

    /// <summary>All days that a date known to the month or year only can mean.</summary>
    private static CalendarEntry Entry(SupportDate date, AddressesFrom from)
    {
        var page = date.Release.Page;
        return new CalendarEntry(
            $"{page.Id}-{date.Key}", date.Date.Start, date.Date.Last, $"{page.Title}: {date.Words}", $"{page.Title}: {date.Words}, {date.Date.ToDisplay()}.",
            [date.Line.Product.Name], from.Url(page.Path) ?? date.Release.Meta.Url?.Value.AbsoluteUri);
    }
}

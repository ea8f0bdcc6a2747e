using System.Globalization;
using Site.Build.Planning.Timelines;
using Site.Model.Content;
using Site.Model.Dates;

namespace Site.Build.Tests.Planning.Timelines;

/// <summary>Events that belong to no page.</summary>
internal static class SampleTimeline
{
    public static TimelineEvent Event(string id, DateOnly day, string title = "Event", int importance = 2) => Event(id, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), title, importance);

    public static TimelineEvent Event(string id, string date, string title = "Event", int importance = 2)
    {
        Assert.True(HistoricalDate.TryParse(date, out var parsed));
        return new TimelineEvent
        {
            Id = id,
            Origin = TimelineOrigin.Release,
            Title = title,
            Date = parsed!,
            Kind = EventKind.Community,
            Importance = (EventImportance)importance,
            Page = null!,
        };
    }
}

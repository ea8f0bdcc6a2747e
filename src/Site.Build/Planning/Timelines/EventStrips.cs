using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Dates;
using Site.Model.Views;

namespace Site.Build.Planning.Timelines;

/// <summary>Chooses the events that other pages show.</summary>
internal sealed class EventStrips(PlanInput input)
{
    private const int MostOfProduct = 14;
    private const int MostAround = 4;
    private const int DaysAround = 120;

    /// <summary>What happened to a feature or a paper, or to what a release is: the events that name it or stand for it.</summary>
    public EventStripView? Of(Page page) => InOrder(Strings.Events, page, Naming(page));

    /// <summary>What else happened near a day: the events nearest to it that are known to the month and don't name the page.</summary>
    public EventStripView? Around(Page page, HistoricalDate date)
    {
        var naming = Naming(page).ToHashSet();
        int DaysTo(TimelineEvent happening) => Math.Abs(happening.Drawn.DayNumber - date.Start.DayNumber);
        return InOrder(Strings.AroundThatTime, page, input.Timeline.Written
            .Where(happening => happening.Date.Precision != DatePrecision.Year && !happening.Date.IsRange && DaysTo(happening) <= DaysAround && !naming.Contains(happening))
            .OrderBy(DaysTo).ThenBy(happening => happening.Id, StringComparer.Ordinal).Take(MostAround));
    }

    private IEnumerable<TimelineEvent> Naming(Page page) =>
        input.Links.Pages[page.Number].Backlinks.Select(link => input.Timeline.ByPage.GetValueOrDefault(link.Page.Number)).OfType<TimelineEvent>().Distinct();

    private EventStripView? InOrder(string heading, Page page, IEnumerable<TimelineEvent> events) =>
        Strip(heading, page.Path, events.OrderBy(happening => happening.Date).ThenBy(happening => happening.Id, StringComparer.Ordinal), Strings.TheWholeTimeline, "");

    /// <summary>What mattered most for a product.</summary>
    public EventStripView? OfProduct(string product, string from)
    {
        if (!input.HasTimeline)
        {
            return null;
        }

        var most = input.Timeline.Written.Where(happening => happening.Products.Contains(product))
            .OrderBy(happening => happening.Importance).ThenBy(happening => happening.Products.IndexOf(product)).ThenBy(happening => happening.Date).Take(MostOfProduct);
        return Strip(Strings.Milestones, from, most.OrderBy(happening => happening.Date), Strings.AllItsEvents, "?product=" + Uri.EscapeDataString(product));
    }

    /// <summary>What mattered most of what happened on the day of the build in other years, or else in its month; the same for every build of that day.</summary>
    public HomeEventView? OnThisDay(string from)
    {
        if (!input.HasTimeline)
        {
            return null;
        }

        var today = input.Date;
        var inMonth = input.Timeline.Written.Where(happening => happening.First.Month == today.Month && happening.Date.Precision != DatePrecision.Year && !happening.Date.IsRange).ToList();
        var onDay = inMonth.Where(happening => happening.Date.Precision == DatePrecision.Day && happening.First.Day == today.Day).ToList();
        var most = (onDay.Count > 0 ? onDay : inMonth).OrderBy(happening => happening.Importance).ThenByDescending(happening => happening.Date).ThenBy(happening => happening.Id, StringComparer.Ordinal).FirstOrDefault();
        return most is null ? null : new HomeEventView(
            onDay.Count > 0 ? Strings.OnDay(today) : Strings.InMonth(today),
            new LinkView(most.Title, new TimelineEntries(input, from).HrefOf(most), most.Text),
            TimelineEntries.Day(most),
            new LinkView(Strings.TheWholeTimeline, RelativePath.Between(from, TimelinePaths.Page)));
    }

    private EventStripView? Strip(string heading, string from, IEnumerable<TimelineEvent> events, string more, string query)
    {
        var entries = new TimelineEntries(input, from);
        ImmutableArray<LinkView> links =
        [
            .. events.Select(happening => new LinkView(happening.Title, entries.HrefOf(happening)) { Day = TimelineEntries.Day(happening) }),
        ];
        return links.IsEmpty ? null : new EventStripView(heading, links, new LinkView(more, RelativePath.Between(from, TimelinePaths.Page) + query));
    }
}

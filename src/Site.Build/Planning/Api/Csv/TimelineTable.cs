using Site.Build.Parsing.FrontMatter;
using Site.Build.Planning.Timelines;

namespace Site.Build.Planning.Api.Csv;

/// <summary>The table of the timeline.</summary>
internal static class TimelineTable
{
    /// <summary>All events, the earliest first.</summary>
    public static CsvTable Of(Timeline timeline, AddressesFrom addresses) => new(
        ["id", "origin", "date", "date_first_day", "date_last_day", "end", "title", "text", "kind", "importance", "lane", "products", "features", "papers", "sources", "other_dates", "page"],
        timeline.Events.Select(happening => System.Collections.Immutable.ImmutableArray.Create(
            happening.Id, EnumNames.Spell(happening.Origin), happening.Date.Text, Day(happening.Date.Start), Day(happening.Date.Last), happening.End?.Text ?? "",
            happening.Title, happening.Text, EnumNames.Spell(happening.Kind), EnumNames.Spell(happening.Importance), EnumNames.Spell(happening.Lane),
            List(happening.Products), List(happening.Features), List(happening.Papers), List(happening.Sources.Select(source => source.Value)),
            List(happening.Conflicts.Select(conflict => conflict.Date.Value.Text)), addresses.Best(happening.Page.Path, happening.PageAnchor))));

    private static string List(IEnumerable<string> values) => string.Join("; ", values);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

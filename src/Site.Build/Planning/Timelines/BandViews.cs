using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Site.Model.Dates;
using Site.Model.Views;

namespace Site.Build.Planning.Timelines;

/// <summary>Lays the timeline out as a band.</summary>
internal sealed class BandViews(Timeline timeline)
{
    private const double TickRoom = 40;
    private const double TickText = 34;
    private const int ShortName = 12;

    private readonly TimeScale _scale = timeline.Scale;

    /// <summary>The band with the names that there is room for at some widths.</summary>
    public BandView Band(IReadOnlyList<int> widths)
    {
        var top = timeline.Eras.IsEmpty ? 0 : BandMeasures.Eras;
        var lanes = ImmutableArray.CreateBuilder<BandLane>();
        foreach (var group in timeline.Events.GroupBy(happening => happening.Lane).OrderBy(group => group.Key))
        {
            lanes.Add(Lane(group.Key, [.. group], top, widths));
            top += BandMeasures.HeightOf(group.Key);
        }

        var drawn = lanes.ToImmutable();
        return new BandView(
            Strings.TheTimelineAsABand, Description(drawn), top + BandMeasures.Years, drawn, [.. timeline.Eras.Select(era => Era(era, widths))], [.. Ticks(widths)],
            new BandScale(Day(_scale.First), Day(_scale.Even), Day(_scale.Last), TimeScale.Squeeze, Percent(_scale.At(_scale.Even))));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Percent(double share) => Math.Round(share * 100, 3);

    private string Description(ImmutableArray<BandLane> lanes)
    {
        var (from, to) = (_scale.First.Year, timeline.Today.Year);
        var broken = _scale.IsBroken ? " " + Strings.YearsUpToAreNarrow(DayText.OfMonth(_scale.Even), TimeScale.Squeeze) : "";
        return Strings.Band(timeline.Events.Length, from, to, [.. lanes.Select(lane => lane.Name)]) + broken;
    }

    private BandLane Lane(TimelineLane lane, ImmutableArray<TimelineEvent> events, int top, IReadOnlyList<int> widths)
    {
        var rows = BandMeasures.RowsOf(lane);
        return new BandLane(
            TimelinePaths.KeyOf(lane), TimelinePaths.NameOf(lane), top, top + BandMeasures.LaneName + (rows * BandMeasures.Row) + BandMeasures.Stroke, rows,
            [.. events.GroupBy(GradeOf).OrderByDescending(group => group.Key).Select(group => new BandStrokes(group.Key, Outline(group.Key, group)))],
            [.. events.Where(happening => happening.Origin == TimelineOrigin.Event).Select(Span).OfType<BandSpan>()],
            new BandLayout(_scale, rows).Place(events.Where(happening => happening.Origin == TimelineOrigin.Event), widths));
    }

    /// <summary>1 to 3 as its author says; 4 for what nobody wrote.</summary>
    public static int GradeOf(TimelineEvent happening) => happening.Origin == TimelineOrigin.Event ? (int)happening.Importance : 4;

    private string Outline(int grade, IEnumerable<TimelineEvent> events)
    {
        var path = new StringBuilder();
        foreach (var at in events.Select(happening => (int)Math.Round(_scale.At(happening.Drawn) * 10_000)).Distinct().Order())
        {
            path.Append(CultureInfo.InvariantCulture, $"M{at} 0v-{BandMeasures.StrokeOf(grade)}");
        }

        return path.ToString();
    }

    private BandSpan? Span(TimelineEvent happening)
    {
        if (!IsLong(happening))
        {
            return null;
        }

        var from = _scale.At(happening.First);
        return new BandSpan(Percent(from), Percent(Math.Max(0.0004, _scale.At(happening.Last) - from)), happening.End is null);
    }

    /// <summary>Whether it lasted, or is not known to the month: then a bar says from when to when.</summary>
    public static bool IsLong(TimelineEvent happening) =>
        happening.End is not null || happening.Date.IsRange || happening.Date.Precision == Model.Dates.DatePrecision.Year;

    private BandEra Era(TimelineEra era, IReadOnlyList<int> widths)
    {
        var from = _scale.At(era.First);
        var width = _scale.At(era.Last) - from;
        var lines = LinesOf(era.Era.Name.Value);
        var needed = (lines.Max(line => LabelWidth.Of(line, BandMeasures.Type)) + 14) / Math.Max(width, 0.0001);
        return new BandEra(era.Era.Name.Value, lines, AnchorOf(era), Percent(from), Percent(width), widths.FirstOrDefault(step => step >= needed));
    }

    /// <summary>A name in one line, or in two that are as long as each other as may be.</summary>
    private static ImmutableArray<string> LinesOf(string name)
    {
        var spaces = Enumerable.Range(0, name.Length).Where(i => name[i] == ' ').ToList();
        if (name.Length <= ShortName || spaces.Count == 0)
        {
            return [name];
        }

        var at = spaces.MinBy(i => Math.Abs(i - ((name.Length - 1) / 2.0)));
        return [name[..at], name[(at + 1)..]];
    }

    /// <summary>The id of an era on the page.</summary>
    public static string AnchorOf(TimelineEra era) => "era:" + era.Era.Id.Value;

    /// <summary>Decades first, then every fifth year, then every year: each from the width on at which it keeps clear of its neighbours.</summary>
    private IEnumerable<BandTick> Ticks(IReadOnlyList<int> widths)
    {
        var years = Enumerable.Range(_scale.First.Year, Math.Max(1, _scale.Last.Year - _scale.First.Year)).ToList();
        foreach (var year in years)
        {
            var step = StepOf(year);
            var at = AtYear(year);
            var near = years.Where(other => other != year && StepOf(other) >= step).Select(other => Math.Abs(AtYear(other) - at)).DefaultIfEmpty(1).Min();
            var from = widths.FirstOrDefault(width => near * width >= TickRoom && (1 - at) * width >= TickText);
            if (from > 0)
            {
                yield return new BandTick(Percent(at), year.ToString(CultureInfo.InvariantCulture), from);
            }
        }
    }

    private double AtYear(int year) => _scale.At(new DateOnly(year, 1, 1));

    private static int StepOf(int year) => year % 10 == 0 ? 10 : year % 5 == 0 ? 5 : 1;
}

using System.Collections.Immutable;
using Site.Model.Views;

namespace Site.Build.Planning.Timelines;

/// <summary>
/// Decides which events of a lane are named at which width of the band, so that no name ever lies upon another or upon another's pole.
/// A name found a place at one width keeps it at all greater ones: events move apart as the band grows, and names stay as wide as they are.
/// So each width only adds names, and one drawing holds the layouts of all of them.
/// </summary>
internal sealed class BandLayout(TimeScale scale, int rows)
{
    private readonly List<(double At, double Width, int Row, bool IsBefore)> _placed = [];

    /// <summary>The names of a lane, those that matter most placed first.</summary>
    public ImmutableArray<BandLabel> Place(IEnumerable<TimelineEvent> events, IEnumerable<int> widths)
    {
        var waiting = events.OrderBy(happening => happening.Importance).ThenBy(happening => happening.Drawn).ToList();
        var labels = new List<(TimelineEvent Event, BandLabel Label)>();
        foreach (var width in widths)
        {
            waiting.RemoveAll(happening =>
            {
                var label = LabelOf(happening, width);
                if (label is not null)
                {
                    labels.Add((happening, label));
                }

                return label is not null;
            });
        }

        return [.. labels.OrderBy(pair => pair.Event.Drawn).ThenBy(pair => pair.Event.Id, StringComparer.Ordinal).Select(pair => pair.Label)];
    }

    /// <summary>Upper rows are tried first: below a name there is room for those that come after it, while what stands lowest lets no pole through.</summary>
    private BandLabel? LabelOf(TimelineEvent happening, int width)
    {
        var at = scale.At(happening.Drawn);
        var grade = (int)happening.Importance;
        var room = LabelWidth.Of(happening.Title, BandMeasures.Type * (grade == 1 ? 1.05 : 1)) + BandMeasures.Pole;
        for (var row = rows - 1; row >= 0; row--)
        {
            foreach (var isBefore in new[] { false, true })
            {
                if (Fits(at, room, row, isBefore, width))
                {
                    _placed.Add((at, room, row, isBefore));
                    return new BandLabel(
                        Math.Round(at * 100, 3), BandMeasures.RiseOf(row), happening.Title, happening.Id, width, isBefore, grade);
                }
            }
        }

        return null;
    }

    private bool Fits(double at, double room, int row, bool isBefore, int width)
    {
        var (from, to) = Extent(at, room, isBefore, width);
        return from >= 0 && to <= width && _placed.TrueForAll(other =>
        {
            var (otherFrom, otherTo) = Extent(other.At, other.Width, other.IsBefore, width);
            return other.Row == row
                ? to + BandMeasures.Gap <= otherFrom || otherTo + BandMeasures.Gap <= from
                // A pole goes up through the rows below its name.
                : other.Row > row ? IsClear(other.At * width, from, to) : IsClear(at * width, otherFrom, otherTo);
        });
    }

    private static bool IsClear(double pole, double from, double to) => pole <= from - BandMeasures.Pole || pole >= to + BandMeasures.Pole;

    private static (double From, double To) Extent(double at, double room, bool isBefore, int width) =>
        isBefore ? ((at * width) - room, at * width) : (at * width, (at * width) + room);
}

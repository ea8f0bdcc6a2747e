using FsCheck;
using FsCheck.Fluent;
using Site.Build.Planning.Timelines;
using Site.Model.Views;

namespace Site.Build.Tests.Planning.Timelines;

/// <summary>Where the names of a band stand.</summary>
public sealed class BandLayoutTests
{
    private static readonly TimeScale Scale = new(new DateOnly(1967, 1, 1), new DateOnly(1999, 1, 1), new DateOnly(2027, 1, 1));

    [Fact]
    public void At_no_width_does_a_name_lie_upon_another_or_upon_its_pole()
    {
        var dates = Gen.Choose(0, 21_900).ListOf(60);
        Prop.ForAll(dates.ToArbitrary(), days =>
        {
            var labels = new BandLayout(Scale, 5).Place(Events(days), BandMeasures.Widths);
            return BandMeasures.Widths.Append(1000).Append(3000).All(width => Overlaps(labels, width).Count == 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_wider_band_has_all_the_names_of_a_narrower_one_and_more()
    {
        var labels = new BandLayout(Scale, 5).Place(Events(Enumerable.Range(0, 200).Select(i => 12_000 + (i * 49))), BandMeasures.Widths);
        var counts = BandMeasures.Widths.Select(width => labels.Count(label => label.From <= width)).ToList();
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[^1] > counts[0]);
        Assert.Equal(labels.Select(label => label.Anchor).Distinct(), labels.Select(label => label.Anchor));
    }

    [Fact]
    public void What_matters_most_is_named_first()
    {
        var labels = new BandLayout(Scale, 1).Place(Events([20_000, 20_001, 20_002]), [280]);
        Assert.Equal("event:1", Assert.Single(labels).Anchor);
    }

    [Fact]
    public void A_name_that_would_leave_the_band_stands_before_its_event()
    {
        var label = Assert.Single(new BandLayout(Scale, 1).Place(Events([21_800]), [280]));
        Assert.True(label.IsBefore);
    }

    private static List<(BandLabel, BandLabel)> Overlaps(IEnumerable<BandLabel> labels, int width)
    {
        var shown = labels.Where(label => label.From <= width).ToList();
        return
        [
            .. from one in shown
               from other in shown
               where one != other
               let a = Extent(one, width)
               let b = Extent(other, width)
               where one.Rise == other.Rise
                   ? a.From < b.To && b.From < a.To
                   : other.Rise > one.Rise && other.At / 100 * width > a.From && other.At / 100 * width < a.To
               select (one, other),
        ];
    }

    private static (double From, double To) Extent(BandLabel label, int width)
    {
        var (at, room) = (label.At / 100 * width, LabelWidth.Of(label.Text, BandMeasures.Type));
        return label.IsBefore ? (at - room, at) : (at, at + room);
    }

    private static IEnumerable<TimelineEvent> Events(IEnumerable<int> days) => days.Select((day, i) => SampleTimeline.Event(
        $"event:{i}", new DateOnly(1967, 1, 1).AddDays(day), title: "An event of some length"[..(8 + (i % 15))], importance: i % 3 == 1 ? 1 : 2 + (i % 2)));
}

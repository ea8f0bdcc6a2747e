using Site.Build.Planning.Timelines;

namespace Site.Build.Tests.Planning.Timelines;

/// <summary>The axis of the band.</summary>
public sealed class TimeScaleTests
{
    private static readonly TimeScale Broken = new(new DateOnly(1960, 1, 1), new DateOnly(2000, 1, 1), new DateOnly(2025, 1, 1));

    [Fact]
    public void The_first_part_is_drawn_narrower()
    {
        var early = Broken.At(new DateOnly(1980, 1, 1)) - Broken.At(new DateOnly(1970, 1, 1));
        var late = Broken.At(new DateOnly(2020, 1, 1)) - Broken.At(new DateOnly(2010, 1, 1));
        Assert.Equal(TimeScale.Squeeze, late / early, 2);
        Assert.True(Broken.IsBroken);
    }

    [Fact]
    public void It_goes_from_0_to_1_and_never_back()
    {
        var places = Enumerable.Range(1950, 90).Select(year => Broken.At(new DateOnly(year, 6, 1))).ToList();
        Assert.Equal(places.Order(), places);
        Assert.Equal((0, 1), (Broken.At(new DateOnly(1960, 1, 1)), Broken.At(new DateOnly(2025, 1, 1))));
        Assert.Equal((0, 1), (Broken.At(new DateOnly(1900, 1, 1)), Broken.At(DateOnly.MaxValue)));
    }

    [Fact]
    public void Without_a_long_first_era_it_is_even()
    {
        var scale = TimeScale.Of(new Timeline([SampleTimeline.Event("a", new DateOnly(2003, 1, 1))], [], new DateOnly(2026, 11, 22)));
        Assert.False(scale.IsBroken);
        Assert.Equal((new DateOnly(2003, 1, 1), new DateOnly(2027, 1, 1)), (scale.First, scale.Last));
    }

    [Theory]
    [InlineData("2003-10-19", "2003-10-19")]
    [InlineData("2003-10", "2003-10-16")]
    [InlineData("2003", "2003-07-02")]
    [InlineData("2003-04/2003-06", "2003-05-16")]
    public void An_event_is_drawn_in_the_middle_of_what_its_date_can_mean(string date, string drawn) =>
        Assert.Equal(drawn, SampleTimeline.Event("a", date).Drawn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}

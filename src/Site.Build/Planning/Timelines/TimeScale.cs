namespace Site.Build.Planning.Timelines;

/// <summary>
/// The axis of time: even, but for its first part. Where the first era is long, its years are drawn <see cref="Squeeze"/> times as narrow as the others,
/// and the drawing says so: otherwise half of it would be the few events before 1999.
/// </summary>
/// <param name="First">The day at its beginning.</param>
/// <param name="Even">The day from which on it is at full width.</param>
/// <param name="Last">The day at its end.</param>
internal sealed record TimeScale(DateOnly First, DateOnly Even, DateOnly Last)
{
    /// <summary>How many times as narrow the first part is.</summary>
    public const int Squeeze = 8;

    private const int LongYears = 15;

    /// <summary>Whether the first part is drawn narrower.</summary>
    public bool IsBroken => Even > First;

    private double Length => At(Last, 1);

    /// <summary>The scale that has room for all events and for the day of the build.</summary>
    public static TimeScale Of(Timeline timeline)
    {
        var first = new DateOnly(timeline.Events.Select(happening => happening.First.Year).DefaultIfEmpty(timeline.Today.Year).Min(), 1, 1);
        var lastYear = Math.Max(timeline.Today.Year, timeline.Events.Select(happening => happening.Drawn.Year).DefaultIfEmpty(0).Max());
        var last = lastYear >= DateOnly.MaxValue.Year ? DateOnly.MaxValue : new DateOnly(lastYear + 1, 1, 1);
        var even = timeline.Eras.Length > 1 && timeline.Eras[1].First is var second && second.Year - first.Year >= LongYears && second < last ? second : first;
        return new TimeScale(first, even, last);
    }

    /// <summary>Where a day is, from 0 to 1; days beyond the ends are at them.</summary>
    public double At(DateOnly day) => Math.Clamp(At(day, Length), 0, 1);

    private double At(DateOnly day, double length) => day < Even
        ? (day.DayNumber - First.DayNumber) / (double)Squeeze / length
        : (((Even.DayNumber - First.DayNumber) / (double)Squeeze) + day.DayNumber - Even.DayNumber) / length;
}

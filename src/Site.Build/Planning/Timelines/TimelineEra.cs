using Site.Model.Content;
using Site.Model.Dates;

namespace Site.Build.Planning.Timelines;

/// <summary>An era with its end.</summary>
/// <param name="Era">The era.</param>
/// <param name="Next">When the next one begins; null when it is the last.</param>
internal sealed record TimelineEra(Era Era, HistoricalDate? Next)
{
    /// <summary>Its first day.</summary>
    public DateOnly First => Era.Since.Value.Start;

    /// <summary>Its last day, as far as it is known.</summary>
    public DateOnly Last => Next?.Start.AddDays(-1) ?? DateOnly.MaxValue;
}

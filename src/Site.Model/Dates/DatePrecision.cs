namespace Site.Model.Dates;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the year.</summary>
    Year,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the day.</summary>
    Day,
}

using System.ComponentModel;
using Site.Model.Dates;

namespace Site.Build.Planning.Api.Json;

/// <summary>A date as a source gives it.</summary>
internal sealed record DateEntry
{
    [Description("The date as written, in a subset of EDTF (ISO 8601-2:2019): 2003-10-19, 2003-10, 2003, 2003~ (about), 2003-04/2003-06 (a range).")]
    public required string Edtf { get; init; }

    [Description("The first day it can mean.")]
    public required DateOnly Start { get; init; }

    [Description("The last day it can mean.")]
    public required DateOnly End { get; init; }

    [Description("How exactly it is given; of a range, how exactly its start is.")]
    public required DatePrecision Precision { get; init; }

    [Description("How exactly the end of a range is given; only of ranges.")]
    public DatePrecision? EndPrecision { get; init; }

    [Description("Whether it is approximate.")]
    public required bool Circa { get; init; }

    /// <summary>The entry of a date.</summary>
    public static DateEntry Of(HistoricalDate date) => new()
    {
        Edtf = date.Text,
        Start = date.Start,
        End = date.Last,
        Precision = date.Precision,
        EndPrecision = date.EndPrecision,
        Circa = date.IsCirca,
    };

    /// <summary>The entry of a date that may be missing.</summary>
    public static DateEntry? OrNull(HistoricalDate? date) => date is null ? null : Of(date);
}

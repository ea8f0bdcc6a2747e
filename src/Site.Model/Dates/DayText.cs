using System.Globalization;

namespace Site.Model.Dates;

/// <summary>Days and months as readers see them, in English. By hand: a format of one's own is compiled at run time, which takes two milliseconds of each build.</summary>
public static class DayText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A day: <c>27 November 2026</c>.</summary>
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {OfMonth(day)}");

    /// <summary>Its month: <c>November 2026</c>.</summary>
    public static string OfMonth(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year:D4}");
}

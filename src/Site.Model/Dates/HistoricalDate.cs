using System.Globalization;

namespace Site.Model.Dates;

/// <summary>
/// A date as a source gives it: to the day, month or year, perhaps circa, perhaps a range.
/// Written in a subset of EDTF (ISO 8601-2:2019): <c>2003-10-19</c>, <c>2003-10</c>, <c>2003</c>, <c>2003~</c>, <c>2003-04/2003-06</c>.
/// </summary>
/// <param name="Start">The first day it can mean.</param>
/// <param name="Last">The last day it can mean.</param>
/// <param name="Precision">How exactly its start is given.</param>
/// <param name="EndPrecision">How exactly the end of a range is given; null when it is not a range.</param>
/// <param name="IsCirca">Whether it is approximate.</param>
/// <param name="Text">The spelling it was read from.</param>
public sealed record HistoricalDate(
    DateOnly Start, DateOnly Last, DatePrecision Precision, DatePrecision? EndPrecision, bool IsCirca, string Text) : IComparable<HistoricalDate>
{
    /// <summary>Whether it is a range of two dates.</summary>
    public bool IsRange => EndPrecision is not null;

    /// <summary>Reads the subset of EDTF; false when the text is not of it or is no date of the calendar.</summary>
    public static bool TryParse(string text, out HistoricalDate? date)
    {
        date = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!TryParsePart(text, out var start, out var last, out var precision, out var circa))
            {
                return false;
            }

            date = new HistoricalDate(start, last, precision, null, circa, text);
            return true;
        }

        if (!TryParsePart(text[..slash], out var from, out _, out var fromPrecision, out var fromCirca)
            || !TryParsePart(text[(slash + 1)..], out _, out var to, out var toPrecision, out var toCirca)
            || to < from)
        {
            return false;
        }

        date = new HistoricalDate(from, to, fromPrecision, toPrecision, fromCirca || toCirca, text);
        return true;
    }

    /// <summary>The date for a person to read, in English: <c>19 October 2003</c>, <c>about 2003</c>, <c>April to June 2003</c>.</summary>
    public string ToDisplay()
    {
        var text = EndPrecision is { } end ? $"{DisplayStart(end)} to {Display(Last, end)}" : Display(Start, Precision);
        return IsCirca ? "about " + text : text;
    }

    /// <summary>The same of what happened on one day, so that a range says on which days that can have been: <c>between 18 October and 1 November 2026</c>.</summary>
    public string ToDisplayOfOneDay() => EndPrecision is { } end && !IsCirca ? $"between {DisplayStart(end)} and {Display(Last, end)}" : ToDisplay();

    /// <summary>The start of a range, without the year or month that its end names again.</summary>
    private string DisplayStart(DatePrecision end) => (Precision, end) switch
    {
        (DatePrecision.Day, DatePrecision.Day) when Start.Year == Last.Year && Start.Month == Last.Month => Start.Day.ToString(CultureInfo.InvariantCulture),
        (DatePrecision.Day, DatePrecision.Day) when Start.Year == Last.Year => Start.ToString("d MMMM", CultureInfo.InvariantCulture),
        (DatePrecision.Month, DatePrecision.Month) when Start.Year == Last.Year => Start.ToString("MMMM", CultureInfo.InvariantCulture),
        _ => Display(Start, Precision),
    };

    /// <summary>The value of an HTML <c>datetime</c> attribute: the start, as exactly as it is known.</summary>
    public string ToMachine() => Precision switch
    {
        DatePrecision.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>Orders by first day, then by exactness (a year before its months before their days), then by last day.</summary>
    public int CompareTo(HistoricalDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Start.CompareTo(other.Start);
        order = order != 0 ? order : Precision.CompareTo(other.Precision);
        return order != 0 ? order : Last.CompareTo(other.Last);
    }

    private static string Display(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => DayText.Of(day),
        DatePrecision.Month => DayText.OfMonth(day),
        _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    private static bool TryParsePart(string text, out DateOnly start, out DateOnly last, out DatePrecision precision, out bool circa)
    {
        circa = text.EndsWith('~');
        var bare = circa ? text[..^1] : text;
        precision = bare.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day };
        var format = precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" };
        last = default;
        if (!DateOnly.TryParseExact(bare, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out start))
        {
            return false;
        }

        last = precision switch
        {
            DatePrecision.Year => new DateOnly(start.Year, 12, 31),
            DatePrecision.Month => new DateOnly(start.Year, start.Month, DateTime.DaysInMonth(start.Year, start.Month)),
            _ => start,
        };
        return true;
    }
}

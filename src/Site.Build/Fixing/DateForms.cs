using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model.Dates;

namespace Site.Build.Fixing;

/// <summary>Reads dates in the forms people write them, as long as each can mean one day only: never 4/5/2003.</summary>
internal static partial class DateForms
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    /// <summary>The date in the form that front matter takes; null when it has that form already, or is no date.</summary>
    public static string? Mend(string text)
    {
        var written = text.Trim();
        if (HistoricalDate.TryParse(written, out _))
        {
            return null;
        }

        var mended = Part(written) ?? Range(written);
        return mended is not null && HistoricalDate.TryParse(mended, out _) ? mended : null;
    }

    private static string? Range(string text)
    {
        var parts = Between().Split(text);
        return parts.Length == 2 && Part(parts[0].Trim()) is { } start && Part(parts[1].Trim()) is { } end ? $"{start}/{end}" : null;
    }

    private static string? Part(string text)
    {
        var bare = Circa().Replace(text, "");
        var circa = bare.Length < text.Length || bare.EndsWith('~') ? "~" : "";
        return Day(bare.TrimEnd('~').Trim()) is { } day ? day + circa : null;
    }

    private static string? Day(string text)
    {
        if (Numbers().Match(text) is { Success: true } numbers)
        {
            return Spell(numbers, numbers.Groups["m"].Success ? Number(numbers.Groups["m"]) : 0);
        }

        var named = new[] { DayMonthYear(), MonthDayYear(), YearMonthDay() }.Select(form => form.Match(text)).FirstOrDefault(match => match.Success);
        return named is null ? null : Spell(named, 1 + Array.FindIndex(Months, month => IsNamed(month, named.Groups["n"].Value)));
    }

    private static string? Spell(Match match, int month)
    {
        var year = match.Groups["y"].Value;
        if (!match.Groups["m"].Success && !match.Groups["n"].Success)
        {
            return year;
        }

        return month is < 1 or > 12 ? null
            : match.Groups["d"].Success ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}-{Number(match.Groups["d"]):D2}")
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:D2}");
    }

    private static bool IsNamed(string month, string name) =>
        name.Length >= 3 && month.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static int Number(Group group) => int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>\d{4})(?:[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?:(?<d>\d{1,2})(?:st|nd|rd|th)?\.?\s+)?(?<n>\p{L}{3,9})\.?,?\s+(?<y>\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"^(?<n>\p{L}{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"^(?<y>\d{4})\s+(?<n>\p{L}{3,9})\.?(?:\s+(?<d>\d{1,2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"^(?:circa|about|around|ca\.?|c\.?|~)\s*(?=\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Circa();

    [GeneratedRegex(@"\s+to\s+|\s*[–—]\s*|\s+-\s+|\s*/\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}

using System.Globalization;
using Site.Build.Reading;

namespace Site.Cli.Commands;

/// <summary>Decides the day of a build, so that one commit gives one site whenever it is built.</summary>
internal static class BuildDate
{
    /// <summary>
    /// The day asked for; else that of <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org: seconds since 1970, UTC); else the day, in UTC,
    /// of the newest commit that touched the content; else today.
    /// </summary>
    /// <exception cref="UsageException"><c>SOURCE_DATE_EPOCH</c> is set to something else than seconds.</exception>
    public static DateOnly Choose(DateOnly? asked, GitHistory history, Surroundings surroundings)
    {
        if (asked is { } day)
        {
            return day;
        }

        if (surroundings.Variable("SOURCE_DATE_EPOCH") is { Length: > 0 } epoch)
        {
            return OfEpoch(epoch);
        }

        var moment = history.Files.Count == 0 ? surroundings.Clock.GetUtcNow() : history.Files.Values.Max(file => file.Changed);
        return DateOnly.FromDateTime(moment.UtcDateTime);
    }

    private static DateOnly OfEpoch(string text)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
        }

        throw new UsageException($"SOURCE_DATE_EPOCH is '{text}', not a number of seconds.");
    }
}

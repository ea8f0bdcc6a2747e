using System.Globalization;

namespace Site.Cli.Reporting;

/// <summary>Numbers in sentences.</summary>
internal static class Count
{
    /// <summary>A number with its noun: <c>1 page</c>, <c>1,024 pages</c>.</summary>
    public static string Of(int number, string noun, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? noun : plural ?? noun + "s")}");

    /// <summary>Seconds: <c>0.42 s</c>.</summary>
    public static string Of(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F2} s");

    /// <summary>Mebibytes: <c>214 MiB</c>.</summary>
    public static string OfBytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:N0} MiB");
}

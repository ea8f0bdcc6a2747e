using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>The release headers of all texts as the matrix's columns.</summary>
internal static class SupportReleases
{
    /// <summary>The releases, oldest first.</summary>
    /// <param name="texts">All texts.</param>
    /// <param name="asOf">When the tips were read.</param>
    public static ImmutableArray<XenRelease> Build(SupportTexts texts, HistoricalDate asOf) =>
        [.. texts.Tips.Reverse().Select(tip => ToRelease(tip, texts.TaggedOf(tip.Release), asOf))];

    private static XenRelease ToRelease(SupportText tip, SupportText? tagged, HistoricalDate asOf) => new()
    {
        Version = new Located<string>(tip.Release, default),
        XenVersion = tip.Header.XenVersion,
        InitialRelease = tip.Header.InitialRelease,
        SupportedUntil = tip.Header.SupportedUntil,
        SecuritySupportUntil = tip.Header.SecuritySupportUntil,
        ReleaseNotes = tip.Header.ReleaseNotes,
        Document = DocumentOf(tip.Release),
        AsOf = asOf,
        AsTagged = tagged is null ? null : ToTagged(tip.Header, tagged.Header),
    };

    private static XenTaggedRelease ToTagged(SupportHeader now, SupportHeader then) => new()
    {
        AsOf = now.InitialRelease is { } day && HistoricalDate.TryParse(day, out var date) ? date : null,
        XenVersion = Changed(now.XenVersion, then.XenVersion),
        InitialRelease = Changed(now.InitialRelease, then.InitialRelease),
        SupportedUntil = Changed(now.SupportedUntil, then.SupportedUntil),
        SecuritySupportUntil = Changed(now.SecuritySupportUntil, then.SecuritySupportUntil),
        ReleaseNotes = now.ReleaseNotes == then.ReleaseNotes ? null : then.ReleaseNotes,
    };

    private static string? Changed(string? now, string? then) => now == then ? null : then;

    // The addresses upstream's docs/support-matrix-generate is run with.
    private static Uri DocumentOf(string release) => new(
        $"https://xenbits.xen.org/docs/{(release == SupportTextParser.Unstable ? release : release + "-testing")}/SUPPORT.html");
}

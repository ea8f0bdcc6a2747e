using Site.Model.Catalogs;
using Site.Model.Dates;

namespace Site.Build.Planning.Api.Calendars;

/// <summary>The end of one kind of support of a release.</summary>
/// <param name="Line">The product.</param>
/// <param name="Release">The release.</param>
/// <param name="Key">What ends, in ids: <c>end-of-support</c>.</param>
/// <param name="Words">What ends, for people.</param>
/// <param name="Date">When.</param>
internal sealed record SupportDate(ReleaseLine Line, Release Release, string Key, string Words, HistoricalDate Date)
{
    /// <summary>The dates that are known of a product's releases.</summary>
    public static IEnumerable<SupportDate> Of(ReleaseLine line) =>
        line.Releases.SelectMany(release => new[]
        {
            release.Meta.EndOfSupport is { } support ? new SupportDate(line, release, "end-of-support", Strings.SupportEnds, support.Value) : null,
            release.Meta.EndOfSecuritySupport is { } security
                ? new SupportDate(line, release, "end-of-security-support", Strings.SecuritySupportEnds, security.Value) : null,
        }.OfType<SupportDate>());
}

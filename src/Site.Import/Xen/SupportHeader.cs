namespace Site.Import.Xen;

/// <summary>The release header of a SUPPORT.md, verbatim.</summary>
/// <param name="XenVersion">What the text calls its version.</param>
/// <param name="InitialRelease">When it was released.</param>
/// <param name="SupportedUntil">How long it has full support.</param>
/// <param name="SecuritySupportUntil">How long it has security support.</param>
/// <param name="ReleaseNotes">The address of the release notes.</param>
internal sealed record SupportHeader(
    string XenVersion, string? InitialRelease, string? SupportedUntil, string? SecuritySupportUntil, Uri? ReleaseNotes)
{
    /// <summary>How many of its values are there.</summary>
    public int Count =>
        1 + (InitialRelease is null ? 0 : 1) + (SupportedUntil is null ? 0 : 1) + (SecuritySupportUntil is null ? 0 : 1) + (ReleaseNotes is null ? 0 : 1);
}

using System.Collections.Immutable;

namespace Site.Build.Changes;

/// <summary>How many pages should be held against their sources again, before and after; terms and releases aside.</summary>
/// <param name="Measure">What is counted: <c>never verified</c>, <c>verified more than twelve months ago</c>, <c>behind a release</c>.</param>
/// <param name="Before">How many before.</param>
/// <param name="After">How many after.</param>
/// <param name="Newly">Paths of pages that count now and did not, or were not there.</param>
public sealed record FreshnessChange(string Measure, int Before, int After, ImmutableArray<string> Newly);

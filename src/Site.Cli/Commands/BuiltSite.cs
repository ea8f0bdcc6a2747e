using Site.Build.Reading;
using Site.Model.Output;

namespace Site.Cli.Commands;

/// <summary>A site built in memory, with what it was built from.</summary>
/// <param name="Snapshot">The content as it was read.</param>
/// <param name="Date">The day it was built for.</param>
/// <param name="Result">What came of it; when the build was strict, its warnings are errors.</param>
internal sealed record BuiltSite(Snapshot Snapshot, DateOnly Date, BuildResult Result);

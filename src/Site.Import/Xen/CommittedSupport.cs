using System.Collections.Immutable;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>The data as committed: both files, and the records they were bound to, whose values keep their places.</summary>
/// <param name="ReleasesSource">The text of <see cref="XenSupportImport.ReleasesFile"/>.</param>
/// <param name="Releases">Its records.</param>
/// <param name="FeaturesSource">The text of <see cref="XenSupportImport.FeaturesFile"/>.</param>
/// <param name="Features">Its records.</param>
public sealed record CommittedSupport(
    SourceText ReleasesSource, ImmutableArray<XenRelease> Releases, SourceText FeaturesSource, ImmutableArray<XenFeature> Features);

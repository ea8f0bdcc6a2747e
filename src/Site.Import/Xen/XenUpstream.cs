using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>What is given to an import from Xen's SUPPORT.md, or to its verification.</summary>
/// <param name="Texts">Upstream's files.</param>
/// <param name="Renames">The map of renamed rows.</param>
/// <param name="Corrections">The malformed lines.</param>
public sealed record XenUpstream(ImmutableArray<SourceText> Texts, XenRenames Renames, XenCorrections Corrections);

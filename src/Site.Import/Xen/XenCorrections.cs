using System.Collections.Immutable;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>The reviewed list of upstream's malformed lines.</summary>
/// <param name="Source">The file it is written in.</param>
/// <param name="Entries">Its entries.</param>
public sealed record XenCorrections(SourceText Source, ImmutableArray<XenCorrection> Entries);

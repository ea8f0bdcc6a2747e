using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>A SUPPORT.md, parsed.</summary>
/// <param name="Source">The text.</param>
/// <param name="Release">The release it is of: <c>4.17</c>, or <c>unstable</c>.</param>
/// <param name="Kind">Which text of the release it is.</param>
/// <param name="Header">Its release header.</param>
/// <param name="Sections">Its sections with status lines, in order.</param>
internal sealed record SupportText(
    SourceText Source, string Release, SupportTextKind Kind, SupportHeader Header, ImmutableArray<SupportSection> Sections);

using System.Collections.Immutable;
using Site.Model.Support;

namespace Site.Import.Xen;

/// <summary>One status line with the key it stands under and the text it is of.</summary>
/// <param name="Key">The key, as its own text makes it.</param>
/// <param name="Line">The line.</param>
/// <param name="Section">Its section.</param>
/// <param name="Text">Its text.</param>
internal sealed record PlacedLine(string Key, StatusLine Line, SupportSection Section, SupportText Text)
{
    /// <summary>All lines of a text, in order.</summary>
    public static ImmutableArray<PlacedLine> Of(SupportText text) =>
    [
        .. from section in text.Sections
           from line in section.Lines
           select new PlacedLine(XenRow.KeyOf(section.Path, line.Qualifier), line, section, text),
    ];
}

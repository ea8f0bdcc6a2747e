using System.Xml;
using Site.Model.Text;

namespace Site.Build.Parsing.Diagrams;

/// <summary>Turns the lines and columns that an XML reader names into spans of the text.</summary>
internal sealed class XmlPlaces(SourceText source)
{
    private readonly int[] _lines = [0, .. source.Text.Select((c, i) => (c, i)).Where(pair => pair.c == '\n').Select(pair => pair.i + 1)];

    /// <summary>Where something stands that was read with its place.</summary>
    public SourceSpan Of(IXmlLineInfo info, int length) => At(info.LineNumber, info.LinePosition, length);

    /// <summary>The place of a line and column, both counted from one.</summary>
    public SourceSpan At(int line, int column, int length)
    {
        var start = Math.Clamp(_lines[Math.Clamp(line, 1, _lines.Length) - 1] + Math.Max(column, 1) - 1, 0, source.Text.Length);
        return new SourceSpan(start, Math.Min(length, source.Text.Length - start));
    }
}

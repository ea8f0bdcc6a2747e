using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Site.Model.Content;

namespace Site.Build.Planning.Api.Badges;

/// <summary>An SVG image of a label and statuses.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Said">What is said of it.</param>
internal sealed record Badge(string Label, ImmutableArray<BadgePart> Said)
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const int Height = 20;
    private const int Padding = 6;
    private const int Mark = 16;

    /// <summary>Longer texts are cut on the image; its title says them whole.</summary>
    private const int LongestText = 60;

    /// <summary>The image.</summary>
    public string ToSvg() => XmlText.Document(xml =>
    {
        ImmutableArray<BadgePart> parts = [new BadgePart(Cut(Label), null), .. Said.Select(part => part with { Text = Cut(part.Text) })];
        var widths = parts.Select(WidthOf).ToList();
        var name = SafeCharacters.Of($"{Label}: {string.Join("; ", Said.Select(part => part.Text))}");
        xml.WriteStartElement("svg", Svg);
        Write(xml, ("width", widths.Sum()), ("height", Height));
        xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {widths.Sum()} {Height}"));
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-label", name);
        xml.WriteElementString("title", Svg, name);
        var x = 0;
        foreach (var (part, width) in parts.Zip(widths))
        {
            WritePart(xml, part, x, width);
            x += width;
        }

        WriteOutline(xml, x);
        xml.WriteEndElement();
    });

    private static void WritePart(XmlWriter xml, BadgePart part, int x, int width)
    {
        xml.WriteStartElement("rect", Svg);
        Write(xml, ("x", x), ("width", width), ("height", Height));
        xml.WriteAttributeString("fill", part.Status is null ? "#24292f" : "#f6f8fa");
        xml.WriteEndElement();
        var textX = x + Padding;
        if (part.Status is { } status)
        {
            WriteMark(xml, status, textX);
            textX += Mark + 2;
        }

        xml.WriteStartElement("text", Svg);
        Write(xml, ("x", textX), ("y", 14), ("textLength", TextWidth(part.Text)));
        xml.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
        xml.WriteAttributeString("font-family", "Verdana, Geneva, 'DejaVu Sans', sans-serif");
        xml.WriteAttributeString("font-size", "11");
        xml.WriteAttributeString("fill", part.Status is null ? "#ffffff" : "#24292f");
        xml.WriteString(part.Text);
        xml.WriteEndElement();
    }

    private static void WriteMark(XmlWriter xml, FeatureStatus status, int x)
    {
        xml.WriteStartElement("g", Svg);
        xml.WriteAttributeString("transform", string.Create(CultureInfo.InvariantCulture, $"translate({x} 2)"));
        xml.WriteAttributeString("color", StatusShape.InkOf(status));
        xml.WriteAttributeString("fill", "none");
        xml.WriteAttributeString("stroke", "currentColor");
        xml.WriteAttributeString("stroke-width", "1.6");
        xml.WriteRaw(StatusShape.Of(status));
        xml.WriteEndElement();
    }

    /// <summary>A line round it, so that its light ground shows on a light page.</summary>
    private static void WriteOutline(XmlWriter xml, int width)
    {
        xml.WriteStartElement("path", Svg);
        xml.WriteAttributeString("d", string.Create(CultureInfo.InvariantCulture, $"M.5.5H{width - 1}.5V{Height - 1}.5H.5Z"));
        xml.WriteAttributeString("fill", "none");
        xml.WriteAttributeString("stroke", "#57606a");
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, params ReadOnlySpan<(string Name, int Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Cut(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(SafeCharacters.Of(text).ReplaceLineEndings(" "));
        var kept = new List<string>();
        while (elements.MoveNext())
        {
            kept.Add(elements.GetTextElement());
        }

        return kept.Count <= LongestText ? string.Concat(kept) : string.Concat(kept.Take(LongestText - 1)) + "…";
    }

    private static int WidthOf(BadgePart part) => TextWidth(part.Text) + (2 * Padding) + (part.Status is null ? 0 : Mark + 2);

    /// <summary>An estimate, since nothing here knows the font; textLength makes it true.</summary>
    private static int TextWidth(string text) => (int)Math.Ceiling(6.7 * Math.Max(1, new StringInfo(text).LengthInTextElements));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Parsing.Diagrams;

/// <summary>Parses the SVG of a diagram: what the rules know is written anew, anything else is an error.</summary>
internal sealed class DiagramParser
{
    private readonly DiagnosticSink _sink;
    private readonly XmlPlaces _places;
    private readonly string _prefix;

    private DiagramParser(SourceText source)
    {
        _sink = new DiagnosticSink(source);
        _places = new XmlPlaces(source);
        _prefix = Path.GetFileNameWithoutExtension(source.Path) + "-";
    }

    /// <summary>The diagram, an empty one when something in it is not taken, and what that is.</summary>
    public static (Diagram Diagram, ImmutableArray<Diagnostic> Diagnostics) Parse(SourceText source)
    {
        var parser = new DiagramParser(source);
        var diagram = parser.Load() is { } root ? parser.Read(root) : null;
        // Pages that show it are told nothing more: the file is there, and what is wrong with it is said once.
        return (diagram ?? new Diagram(source.Path, source.Hash, 1, 1, "", ""), parser._sink.ToImmutable());
    }

    private XElement? Load()
    {
        try
        {
            using var first = OpenReader();
            if (!IsShallow(first))
            {
                return null;
            }

            using var second = OpenReader();
            return XElement.Load(second, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        }
        catch (XmlException exception)
        {
            var place = exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
            var message = place < 0 ? exception.Message : exception.Message[..place];
            _sink.Add(Problems.DiagramNotXml, _places.At(exception.LineNumber, exception.LinePosition, 1), message.TrimEnd('.'));
            return null;
        }
    }

    private XmlReader OpenReader() => XmlReader.Create(
        new StringReader(_sink.Source.Text),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });

    /// <summary>Whether no element is nested too deep, which is asked before a tree is made of them.</summary>
    private bool IsShallow(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.Depth > DiagramRules.MaxDepth && reader.NodeType == XmlNodeType.Element)
            {
                Refuse((IXmlLineInfo)reader, reader.Name.Length, $"elements are nested more than {DiagramRules.MaxDepth} deep", null);
                return false;
            }
        }

        return true;
    }

    private Diagram? Read(XElement root)
    {
        if (root.Name.LocalName != "svg")
        {
            Refuse(root, root.Name.LocalName.Length, $"the root is `{root.Name.LocalName}`", "svg");
            return null;
        }

        var markup = new DiagramMarkup(_prefix);
        var size = SizeOf(root);
        RequireChild(root, "title");
        RequireChild(root, "desc");
        CheckAll(root);
        return size is { } box && _sink.ToImmutable().IsEmpty
            ? new Diagram(_sink.Source.Path, _sink.Source.Hash, box.Width, box.Height, markup.DescriptionId, markup.Write(root))
            : null;
    }

    private (int Width, int Height)? SizeOf(XElement root)
    {
        var parts = root.Attribute("viewBox")?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (parts is ["0", "0", var width, var height]
            && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && w is > 0 and <= 4000
            && int.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out var h) && h is > 0 and <= 4000)
        {
            return (w, h);
        }

        _sink.Add(Problems.DiagramIncomplete, _places.Of(root, 3), "the svg element has no view box that begins at 0 0", "viewBox=\"0 0 WIDTH HEIGHT\", whole numbers up to 4000");
        return null;
    }

    private void RequireChild(XElement root, string name)
    {
        if (!root.Elements().Any(child => child.Name.LocalName == name && child.Value.Trim().Length > 0))
        {
            _sink.Add(Problems.DiagramIncomplete, _places.Of(root, 3), $"the svg element has no `{name}`", $"<{name}> with words in it, for who does not see the drawing");
        }
    }

    private void CheckAll(XElement root)
    {
        var ids = root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var element in root.DescendantsAndSelf())
        {
            var name = element.Name.LocalName;
            if (!DiagramRules.Elements.Contains(name) || element.Name.NamespaceName is not ("" or "http://www.w3.org/2000/svg"))
            {
                Refuse(element, name.Length, $"`{name}` may not stand in a diagram", string.Join(", ", DiagramRules.Elements.Order(StringComparer.Ordinal)), Spelling.Nearest(name, DiagramRules.Elements));
                continue;
            }

            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                Check(attribute, ids);
            }
        }
    }

    private void Check(XAttribute attribute, HashSet<string> ids)
    {
        var name = attribute.Name.LocalName;
        var value = attribute.Value;
        if (!DiagramRules.Attributes.Contains(name) || attribute.Name.NamespaceName.Length > 0)
        {
            Refuse(attribute, name.Length, $"the attribute `{name}` is not taken", null, Spelling.Nearest(name, DiagramRules.Attributes));
        }
        else if (name == "class")
        {
            foreach (var unknown in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !DiagramRules.Classes.Contains(word)))
            {
                Refuse(attribute, name.Length, $"`{unknown}` is no class of diagrams", string.Join(", ", DiagramRules.Classes.Order(StringComparer.Ordinal)), Spelling.Nearest(unknown, DiagramRules.Classes));
            }
        }
        else if (Expected(name, value, ids) is { } expected)
        {
            Refuse(attribute, name.Length, $"`{value}` is no value of `{name}` here", expected);
        }
    }

    /// <summary>What the value should have been; null when it may be what it is.</summary>
    private string? Expected(string name, string value, HashSet<string> ids)
    {
        if (DiagramRules.Paints.Contains(name))
        {
            return value is "none" or "currentColor" ? null : "none or currentColor: the theme colours by class";
        }

        if (DiagramRules.Markers.Contains(name))
        {
            return value == "none" || (value.StartsWith("url(#", StringComparison.Ordinal) && value.EndsWith(')') && ids.Contains(value[5..^1])) ? null : "url(#ID) of a marker in this file";
        }

        if (name == "id")
        {
            var isOwn = value.StartsWith(_prefix, StringComparison.Ordinal) && value.Length > _prefix.Length && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
            return isOwn && value != _prefix + DiagramMarkup.Description ? null : $"{_prefix}NAME, in lower-case letters, digits and hyphens";
        }

        return value.AsSpan().ContainsAnyExcept(DiagramRules.PlainValue) || value.Contains("url", StringComparison.OrdinalIgnoreCase) ? "numbers and keywords" : null;
    }

    private void Refuse(IXmlLineInfo place, int length, string message, string? expected, string? nearest = null) =>
        _sink.Add(Problems.DiagramRefused, _places.Of(place, length), message, expected, nearest);
}

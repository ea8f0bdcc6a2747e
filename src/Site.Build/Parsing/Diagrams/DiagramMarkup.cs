using System.Net;
using System.Text;
using System.Xml.Linq;

namespace Site.Build.Parsing.Diagrams;

/// <summary>Writes a diagram that was found to hold only what may stand in one, as markup that HTML and XML read alike.</summary>
internal sealed class DiagramMarkup(string prefix)
{
    /// <summary>The end of the id that its description gets.</summary>
    public const string Description = "words";

    /// <summary>What a class is called in the page: the theme's own words for other things can't be meant by it.</summary>
    public const string ClassPrefix = "dg-";

    private readonly StringBuilder _markup = new();

    /// <summary>The id that its description gets.</summary>
    public string DescriptionId => prefix + Description;

    /// <summary>What stands within the root element.</summary>
    public string Write(XElement root)
    {
        WriteContent(root);
        return _markup.ToString();
    }

    private void WriteContent(XElement element)
    {
        var holdsText = element.Name.LocalName is "text" or "tspan" or "title" or "desc";
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
            {
                WriteElement(child);
            }
            else if (node is XText text && holdsText)
            {
                _markup.Append(WebUtility.HtmlEncode(text.Value));
            }
        }
    }

    private void WriteElement(XElement element)
    {
        var name = element.Name.LocalName;
        _markup.Append('<').Append(name);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            var value = attribute.Name.LocalName == "class"
                ? string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => ClassPrefix + word))
                : string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            _markup.Append(' ').Append(attribute.Name.LocalName).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }

        if (name == "desc" && element.Parent?.Parent is null)
        {
            _markup.Append(" id=\"").Append(DescriptionId).Append('"');
        }

        if (element.IsEmpty)
        {
            _markup.Append("/>");
            return;
        }

        _markup.Append('>');
        WriteContent(element);
        _markup.Append("</").Append(name).Append('>');
    }
}

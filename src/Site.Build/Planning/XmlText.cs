using System.Text;
using System.Xml;

namespace Site.Build.Planning;

/// <summary>Writes XML documents.</summary>
internal static class XmlText
{
    /// <summary>The text of a document, in UTF-8, its lines ended by LF.</summary>
    public static string Document(Action<XmlWriter> write)
    {
        var settings = new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" };
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, settings))
        {
            write(xml);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}

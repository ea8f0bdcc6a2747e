using System.Text;
using System.Xml;

namespace Site.Build.Planning;

/// <summary>Writes XML documents.</summary>
internal static class XmlText
{
    /// <summary>The text of a document, in UTF-8, its lines ended by LF.</summary>
    public static string Document(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" })
        {
            // Not by XmlWriter.Create: it puts a writer that checks before one that writes, four times as much code to be found and prepared in each build. What is written here is well-formed.
            using var xml = new XmlTextWriter(text) { Formatting = Formatting.Indented };
            // The writer's own would ask the encoding for its name, and that the framework's resources.
            xml.WriteProcessingInstruction("xml", "version=\"1.0\" encoding=\"utf-8\"");
            write(xml);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}

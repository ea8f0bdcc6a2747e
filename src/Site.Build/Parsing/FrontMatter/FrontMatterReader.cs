using Site.Model.Content;
using Site.Model.Text;

namespace Site.Build.Parsing.FrontMatter;

/// <summary>Splits a page's file into front matter and text, and binds the front matter.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the front matter.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="kind">The kind of the page.</param>
    /// <param name="sink">Where problems go.</param>
    /// <returns>The bound front matter, null when it could not be; and where the text begins.</returns>
    public static (PageMeta? Meta, int BodyStart) Read(ReadOnlySpan<char> text, ContentKind kind, DiagnosticSink sink)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            sink.Add(Problems.NoFrontMatter, new SourceSpan(0, 3), "the file does not begin with a line ---");
            return (null, 0);
        }

        var end = FindEnd(text);
        if (end < 0)
        {
            sink.Add(Problems.NoFrontMatter, new SourceSpan(0, 3), "the front matter that begins here has no closing line ---");
            return (null, text.Length);
        }

        var bodyStart = Math.Min(text.Length, end + 4);
        var root = YamlReader.Read(text[4..end].ToString(), 4, YamlLimits.FrontMatter, sink);
        if (root is null)
        {
            if (sink.ToImmutable().IsEmpty)
            {
                sink.Add(Problems.NoFrontMatter, new SourceSpan(0, 3), "the front matter is empty");
            }

            return (null, bodyStart);
        }

        return ((PageMeta?)new RecordBinder(sink).BindPage(root, kind), bodyStart);
    }

    /// <summary>Where the YAML of a page begins and ends in its text; two equal offsets when it has none.</summary>
    public static (int Start, int End) YamlOf(string text) =>
        text.StartsWith("---\n", StringComparison.Ordinal) && FindEnd(text) is >= 4 and var end ? (4, end) : (0, 0);

    /// <summary>The front matter as YAML; null when the page has none, or none that can be read.</summary>
    public static YamlNode? ReadYaml(SourceText source)
    {
        var (start, end) = YamlOf(source.Text);
        return start >= end ? null : YamlReader.Read(source.Text[start..end], start, YamlLimits.FrontMatter, new DiagnosticSink(source));
    }

    /// <summary>Offset of the line that closes the front matter; -1 when none does.</summary>
    private static int FindEnd(ReadOnlySpan<char> text)
    {
        for (var line = 4; line <= text.Length;)
        {
            var length = text[line..].IndexOf('\n');
            var content = length < 0 ? text[line..] : text.Slice(line, length);
            if (content.TrimEnd(" \t").SequenceEqual("---"))
            {
                return line;
            }

            if (length < 0)
            {
                return -1;
            }

            line += length + 1;
        }

        return -1;
    }
}

using System.Buffers;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Parsing.Markdown;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Parsing;

/// <summary>PARSE: one source text becomes one document. Pure, and independent of every other file.</summary>
internal static class DocumentParser
{
    /// <summary>Parses a page's file. What is wrong with it rides in the document.</summary>
    public static Document Parse(SourceText source, ContentKind kind) => Parse(source, kind, null, new BodyRenderers(), null).Document;

    /// <summary>Parses a page's file anew. Where only the text below the front matter changed, the front matter is that of before, the same objects.</summary>
    public static ParsedPage Parse(SourceText source, ContentKind kind, ParsedPage? before, BodyRenderers renderers, ISpill? spill)
    {
        var units = ArrayPool<char>.Shared.Rent(source.Length);
        var text = units.AsSpan(0, source.Length);
        source.CopyTo(text);
        var front = before is not null && HasFrontMatterOf(before, text) ? before.FrontMatter : Read(source, text, kind);
        var markdown = MarkdownBodyParser.WithoutControls(text[front.BodyStart..]);
        ArrayPool<char>.Shared.Return(units);
        var sink = new DiagnosticSink(source);
        var document = MarkdownBodyParser.Parse(new Document { Source = source, Kind = kind, Meta = front.Meta }, markdown, front.BodyStart, sink, renderers, spill);
        return new ParsedPage(document with { Diagnostics = [.. front.Diagnostics, .. sink.ToImmutable()] }, front);
    }

    private static BoundFrontMatter Read(SourceText source, ReadOnlySpan<char> text, ContentKind kind)
    {
        var sink = new DiagnosticSink(source);
        var (meta, bodyStart) = FrontMatterReader.Read(text, kind, sink);
        return new BoundFrontMatter(meta, bodyStart, sink.ToImmutable());
    }

    /// <summary>Whether a text begins with the same front matter, its closing line included. One that was not closed, or is the whole file, is read again.</summary>
    private static bool HasFrontMatterOf(ParsedPage before, ReadOnlySpan<char> text)
    {
        var (known, start) = (before.Document.Source.Text, before.FrontMatter.BodyStart);
        return start > 0 && start < known.Length && start < text.Length && known[start - 1] == '\n' && text[..start].SequenceEqual(known.AsSpan(0, start));
    }
}

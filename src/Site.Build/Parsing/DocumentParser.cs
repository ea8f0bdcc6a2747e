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
    public static Document Parse(SourceText source, ContentKind kind)
    {
        var sink = new DiagnosticSink(source);
        var (meta, bodyStart) = FrontMatterReader.Read(kind, sink);
        var document = MarkdownBodyParser.Parse(new Document { Source = source, Kind = kind, Meta = meta }, bodyStart, sink);
        return document with { Diagnostics = sink.ToImmutable() };
    }
}

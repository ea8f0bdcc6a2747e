using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;

namespace Site.Build.Parsing.Markdown;

/// <summary>The Markdown of this site: CommonMark 0.31.2, GFM's tables, task lists, strikethrough and bare links, and what docs/authoring.md names.</summary>
internal static class SiteMarkdown
{
    /// <summary>The parser. Generic attributes are off; raw HTML is parsed, so that it can be shown as text and reported where it stands.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseNonAsciiNoEscape()
            .UseAlertBlocks()
            .UsePipeTables()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseFootnotes()
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseFigures();
        builder.InlineParsers.Insert(0, new BareLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new WikiLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }
}

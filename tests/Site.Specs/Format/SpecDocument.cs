using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Site.Specs.Format;

/// <summary>A <c>.spec.md</c> file; README.md beside this project says how one is written.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Specs">Its specs.</param>
internal sealed record SpecDocument(string FileName, string Text, ImmutableArray<Spec> Specs)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>Reads a document.</summary>
    public static SpecDocument Parse(string fileName, string text)
    {
        var shared = ImmutableArray.CreateBuilder<SpecBlock>();
        var specs = new List<(string Title, ImmutableArray<SpecBlock>.Builder Blocks)>();
        foreach (var block in Markdown.Parse(text, Pipeline))
        {
            switch (block)
            {
                case HeadingBlock { Level: 2 } heading:
                    specs.Add((TitleOf(heading), ImmutableArray.CreateBuilder<SpecBlock>()));
                    break;
                case FencedCodeBlock fence:
                    (specs.Count == 0 ? shared : specs[^1].Blocks).Add(SpecBlock.Of(fence.Arguments ?? "", ContentOf(fence), fence.Span.Start, fence.Span.Length));
                    break;
            }
        }

        return new SpecDocument(fileName, text, [.. specs.Select(spec => new Spec(fileName, spec.Title, [.. shared, .. spec.Blocks]))]);
    }

    /// <summary>The document's text with the content of some blocks exchanged.</summary>
    public string With(IEnumerable<(SpecBlock Block, string Content)> exchanged)
    {
        var text = Text;
        foreach (var (block, content) in exchanged.OrderByDescending(pair => pair.Block.Start))
        {
            var opening = text[block.Start..text.IndexOf('\n', block.Start)];
            var fence = opening[..(opening.Length - opening.TrimStart('`').Length)];
            text = text[..block.Start] + opening + "\n" + content + fence + text[(block.Start + block.Length)..];
        }

        return text;
    }

    private static string ContentOf(FencedCodeBlock fence) =>
        fence.Lines.Count == 0 ? "" : string.Concat(fence.Lines.Lines.Take(fence.Lines.Count).Select(line => line.ToString() + "\n"));

    private static string TitleOf(HeadingBlock heading) =>
        string.Concat(heading.Inline!.Descendants<LeafInline>().Select(inline => inline is CodeInline code ? code.Content : inline.ToString()));
}

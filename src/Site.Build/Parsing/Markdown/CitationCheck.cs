using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Site.Build.Parsing.Wording;
using Site.Model.Content;
using Site.Model.Documents;
using SourceSpan = Site.Model.Text.SourceSpan;

namespace Site.Build.Parsing.Markdown;

/// <summary>
/// Finds sentences with a number or date and no citation. A citation counts when it stands in the sentence or in the last sentence of its paragraph;
/// for a list or table also when it ends the paragraph that leads to it or stands in a paragraph behind it that begins with "Source", and for a paragraph that
/// ends with a colon when what it leads to has one.
/// </summary>
internal sealed class CitationCheck
{
    private const int ShownWords = 60;

    private readonly BodyOutline _outline;
    private readonly DiagnosticSink _sink;
    private readonly int _bodyStart;
    private readonly bool _applies;
    private readonly PassageExemptions _exempt;
    private Heading? _section;

    private CitationCheck(BodyOutline outline, DiagnosticSink sink, int bodyStart, bool applies, PassageExemptions exempt)
    {
        _outline = outline;
        _sink = sink;
        _bodyStart = bodyStart;
        _applies = applies;
        _exempt = exempt;
    }

    /// <summary>The check of one document: features, and the articles on history and comparison, are held to it.</summary>
    public static CitationCheck Of(Document document, BodyOutline outline, DiagnosticSink sink, int bodyStart) => new(
        outline, sink, bodyStart,
        document.Meta is FeatureMeta or ArticleMeta { Section.Value: ArticleSection.History or ArticleSection.Comparison },
        new PassageExemptions(document.Meta?.Uncited ?? []));

    /// <summary>Reports what has no citation, and exemptions that exempt nothing.</summary>
    public void Check(MarkdownDocument tree)
    {
        if (_applies)
        {
            Walk(tree, isLedTo: false);
        }

        foreach (var needless in _exempt.Unused)
        {
            _sink.Add(
                Problems.NeedlessExemption, needless.At.Span,
                _applies ? $"no uncited number or date stands where `{needless.At.Value}` says" : "pages of this kind are not held to it");
        }
    }

    /// <param name="container">What is walked.</param>
    /// <param name="isLedTo">Whether the paragraph before it cites for it.</param>
    private void Walk(ContainerBlock container, bool isLedTo)
    {
        var leads = isLedTo;
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            switch (block)
            {
                case HeadingBlock heading:
                    _section = _outline.HeadingOf(heading);
                    break;
                case Table table:
                    CheckTable(table, leads || (i + 1 < container.Count && NamesSources(container[i + 1])));
                    break;
                case ListBlock or DefinitionList:
                    Walk((ContainerBlock)block, leads || (i + 1 < container.Count && NamesSources(container[i + 1])));
                    break;
                case LinkReferenceDefinitionGroup or DefinitionTerm:
                    break;
                case LeafBlock { Inline: not null } leaf:
                    CheckParagraph(leaf, isLedTo || (IsLead(leaf) && i + 1 < container.Count && HasCitation(container[i + 1])));
                    break;
                case ContainerBlock inner:
                    Walk(inner, isLedTo);
                    break;
            }

            leads = isLedTo || (block is LeafBlock { Inline: { } inlines } && CitedText.Of(inlines).EndsCited());
        }
    }

    private void CheckParagraph(LeafBlock block, bool isCited)
    {
        var text = CitedText.Of(block.Inline);
        if (isCited || text.EndsCited())
        {
            return;
        }

        var (words, stated) = (text.Words, text.Stated);
        foreach (var (start, end) in Sentences.Split(words))
        {
            if (!text.IsCitedIn(start, end) && StatedFacts.FirstIn(stated[start..end]) is { } fact)
            {
                Report(words[start..end].Trim(), fact, text.SourceOf(start + (words[start..end].Length - words[start..end].TrimStart().Length)));
            }
        }
    }

    private void CheckTable(Table table, bool isCited)
    {
        foreach (var row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            var cells = row.Descendants<ParagraphBlock>().Select(cell => CitedText.Of(cell.Inline)).ToList();
            if (isCited || cells.Exists(cell => cell.IsCited))
            {
                continue;
            }

            var words = string.Join(" | ", cells.Select(cell => cell.Words.Trim()));
            var uncited = cells.Select(cell => (Cell: cell, Fact: StatedFacts.FirstIn(cell.Stated))).FirstOrDefault(pair => pair.Fact is not null);
            if (uncited.Fact is { } fact)
            {
                Report(words, fact, uncited.Cell.SourceOf(0));
            }
        }
    }

    private void Report(string sentence, string fact, int source)
    {
        if (_exempt.LetOff(sentence, _section))
        {
            return;
        }

        var shown = sentence.Length <= ShownWords ? sentence : sentence[..ShownWords].TrimEnd() + "…";
        _sink.Add(
            Problems.UncitedFact, new SourceSpan(_bodyStart + source, 1), $"`{fact}` is said without a source: \"{shown}\"",
            "a citation in the sentence, or in the last sentence of its paragraph");
    }

    private static bool IsLead(LeafBlock block) => CitedText.Of(block.Inline).Words.TrimEnd().EndsWith(':');

    /// <summary>Whether a paragraph says what the list or table before it is from: "Sources: …".</summary>
    private static bool NamesSources(Block block) =>
        block is LeafBlock { Inline: { } inlines } && CitedText.Of(inlines) is { IsCited: true } text && text.Words.StartsWith("Source", StringComparison.Ordinal);

    private static bool HasCitation(Block block) => block switch
    {
        LeafBlock leaf => CitedText.Of(leaf.Inline).IsCited,
        ContainerBlock container => container.Descendants<LeafBlock>().Any(leaf => CitedText.Of(leaf.Inline).IsCited),
        _ => false,
    };
}

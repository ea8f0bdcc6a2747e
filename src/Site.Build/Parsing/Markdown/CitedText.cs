using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Site.Build.Parsing.Markdown;

/// <summary>The words of inlines with the places of their citations, and the same words without what is no statement of the author's: code and the words of links.</summary>
internal sealed class CitedText
{
    private const char Blank = 'x';

    private readonly StringBuilder _words = new();
    private readonly List<(int Start, int End)> _notStated = [];
    private readonly List<int> _citations = [];
    private readonly List<int> _links = [];
    private readonly List<(int Offset, int Source)> _places = [];

    private CitedText()
    {
    }

    /// <summary>The words.</summary>
    public string Words => field ??= _words.ToString();

    /// <summary>The words, as long as <see cref="Words"/>, with code and the words of links blanked.</summary>
    public string Stated => field ??= string.Create(Words.Length, (Words, _notStated), static (stated, text) =>
    {
        text.Words.CopyTo(stated);
        foreach (var (start, end) in text._notStated)
        {
            stated[start..end].Fill(Blank);
        }
    });

    /// <summary>Whether any citation stands there.</summary>
    public bool IsCited => _citations.Count > 0;

    /// <summary>Reads the inlines of a block.</summary>
    public static CitedText Of(ContainerInline? container)
    {
        var text = new CitedText();
        if (container is not null)
        {
            text.Append(container, isStated: true);
        }

        return text;
    }

    /// <summary>Whether a citation stands in a stretch of the words.</summary>
    public bool IsCitedIn(int start, int end) => _citations.Exists(at => at >= start && at <= end);

    /// <summary>Whether the last sentence has a citation; sentences behind it that only lead to another page of the site ("See …") are passed over.</summary>
    public bool EndsCited()
    {
        var end = Words.Length;
        foreach (var (start, _) in Sentences.Split(Words).Reverse())
        {
            if (IsCitedIn(start, end))
            {
                return true;
            }

            if (!_links.Exists(at => at >= start && at < end) || StatedFacts.FirstIn(Stated[start..end]) is not null)
            {
                return false;
            }

            end = start - 1;
        }

        return IsCited;
    }

    /// <summary>Where a place of the words stands in the Markdown.</summary>
    public int SourceOf(int offset)
    {
        var place = _places.LastOrDefault(candidate => candidate.Offset <= offset, _places.FirstOrDefault());
        return place.Source + Math.Max(0, offset - place.Offset);
    }

    private void Append(ContainerInline container, bool isStated)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Append(inline, isStated);
        }
    }

    private void Append(Inline inline, bool isStated)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.AsSpan(), isStated, literal.Span.Start);
                break;
            case CodeInline code:
                Add(code.Content, isStated: false, code.Span.Start);
                break;
            case LineBreakInline:
                Add(" ", isStated: true, inline.Span.Start);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.ToString(), isStated, entity.Span.Start);
                break;
            case AutolinkInline autolink:
                Add(autolink.Url, isStated: false, autolink.Span.Start);
                break;
            case WikiLinkInline wiki:
                _links.Add(_words.Length);
                Add(wiki.Label ?? wiki.Target, isStated: false, wiki.Span.Start);
                break;
            case CitationInline or FootnoteLink:
                _citations.Add(_words.Length);
                break;
            case Markdig.Extensions.Abbreviations.AbbreviationInline abbreviation:
                Add(abbreviation.Abbreviation.Label ?? "", isStated: false, abbreviation.Span.Start);
                break;
            case LinkInline link:
                Append(link, isStated: false);
                break;
            case ContainerInline container:
                Append(container, isStated);
                break;
        }
    }

    private void Add(ReadOnlySpan<char> words, bool isStated, int source)
    {
        _places.Add((_words.Length, source));
        if (!isStated)
        {
            _notStated.Add((_words.Length, _words.Length + words.Length));
        }

        _words.Append(words);
    }
}

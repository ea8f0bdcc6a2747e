using Markdig.Syntax.Inlines;

namespace Site.Build.Parsing.Markdown;

/// <summary>Plain text that grows by inlines, with the place of each link and citation in it.</summary>
internal sealed class PlainText
{
    private const int UsualLength = 2048;

    private char[] _text = new char[UsualLength];
    private int _length;
    private readonly List<(Inline Inline, int Position)> _marks = [];

    /// <summary>The text, as the inlines have it. Valid until more is added.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>The links and citations, each with its offset in <see cref="Text"/>.</summary>
    public IReadOnlyList<(Inline Inline, int Position)> Marks => _marks;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _length = 0;
        _marks.Clear();
    }

    /// <summary>Adds the text of inlines.</summary>
    public void Add(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Add(inline);
        }
    }

    /// <summary>Adds text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - _length)
        {
            Array.Resize(ref _text, Math.Max(_length + text.Length, 2 * _text.Length));
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>
    /// What a wiki link without words of its own reads like in a sentence that is quoted or searched. The page shows its target's title, which is not
    /// known here; a slug's words come nearest to it.
    /// </summary>
    private static string WordsOf(string target)
    {
        var name = target[(target.LastIndexOf('/') + 1)..];
        return name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.') ? name.Replace('-', ' ') : target;
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.AsSpan());
                break;
            case CodeInline code:
                Add(code.Content);
                break;
            case LineBreakInline:
                Add(" ");
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.AsSpan());
                break;
            case HtmlInline html:
                Add(html.Tag);
                break;
            case AutolinkInline autolink:
                _marks.Add((autolink, _length));
                Add(autolink.Url);
                break;
            case WikiLinkInline wiki:
                _marks.Add((wiki, _length));
                Add(wiki.Label ?? WordsOf(wiki.Target));
                break;
            case CitationInline citation:
                _marks.Add((citation, _length));
                break;
            case Markdig.Extensions.Abbreviations.AbbreviationInline abbreviation:
                Add(abbreviation.Abbreviation.Label);
                break;
            case LinkInline link:
                _marks.Add((link, _length));
                Add((ContainerInline)link);
                break;
            case ContainerInline container:
                Add(container);
                break;
        }
    }
}

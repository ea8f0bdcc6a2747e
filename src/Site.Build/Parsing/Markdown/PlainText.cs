using System.Text;
using Markdig.Syntax.Inlines;

namespace Site.Build.Parsing.Markdown;

/// <summary>The plain text of inlines, with the place of each link and citation in it.</summary>
internal sealed class PlainText
{
    private readonly StringBuilder _text = new();
    private readonly List<(Inline Inline, int Position)> _marks = [];

    private PlainText()
    {
    }

    /// <summary>The links and citations, each with its offset in <see cref="ToString"/>.</summary>
    public IReadOnlyList<(Inline Inline, int Position)> Marks => _marks;

    /// <summary>Reads the inlines of a container.</summary>
    public static PlainText Of(ContainerInline? container)
    {
        var text = new PlainText();
        if (container is not null)
        {
            text.Append(container);
        }

        return text;
    }

    /// <summary>The text, as the inlines have it.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>
    /// What a wiki link without words of its own reads like in a sentence that is quoted or searched. The page shows its target's title, which is not
    /// known here; a slug's words come nearest to it.
    /// </summary>
    private static string WordsOf(string target)
    {
        var name = target[(target.LastIndexOf('/') + 1)..];
        return name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.') ? name.Replace('-', ' ') : target;
    }

    private void Append(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                _text.Append(code.Content);
                break;
            case LineBreakInline:
                _text.Append(' ');
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case HtmlInline html:
                _text.Append(html.Tag);
                break;
            case AutolinkInline autolink:
                _marks.Add((autolink, _text.Length));
                _text.Append(autolink.Url);
                break;
            case WikiLinkInline wiki:
                _marks.Add((wiki, _text.Length));
                _text.Append(wiki.Label ?? WordsOf(wiki.Target));
                break;
            case CitationInline citation:
                _marks.Add((citation, _text.Length));
                break;
            case Markdig.Extensions.Abbreviations.AbbreviationInline abbreviation:
                _text.Append(abbreviation.Abbreviation.Label);
                break;
            case LinkInline link:
                _marks.Add((link, _text.Length));
                Append((ContainerInline)link);
                break;
            case ContainerInline container:
                Append(container);
                break;
        }
    }
}

using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Site.Model.Text;

namespace Site.Build.Parsing.Markdown;

/// <summary>
/// Links addresses that stand bare in a text, as Markdig's own parser does, which it asks. That one is called at each letter that an address may begin with,
/// and cuts the text there: at each third letter. This one is called at what comes after, a colon or a full stop, and looks back.
/// </summary>
internal sealed class BareLinkParser : InlineParser
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "ftp", "tel"];

    private static readonly string[] Hosts = ["www"];

    private readonly AutoLinkParser _addresses = new(new AutoLinkOptions());

    /// <summary>A parser.</summary>
    public BareLinkParser() => OpeningCharacters = [':', '.'];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline before || !ReferenceEquals(before.Content.Text, slice.Text) || before.Content.End + 1 != slice.Start)
        {
            return false;
        }

        var beginning = BeginningOf(before.Content.AsSpan(), slice.CurrentChar);
        if (beginning.Length == 0)
        {
            return false;
        }

        var address = slice;
        address.Start -= beginning.Length;
        if (!_addresses.Match(processor, ref address))
        {
            return false;
        }

        TakeFrom(before, beginning.Length, processor);
        slice = address;
        return true;
    }

    /// <summary>What an address begins with, at the end of the text before a colon or full stop; empty when it is none.</summary>
    private static string BeginningOf(ReadOnlySpan<char> text, char next)
    {
        foreach (var beginning in next == '.' ? Hosts : Schemes)
        {
            // Markdig's parser is only ever called at a small letter, and then does not mind capitals.
            if (SmallLetters.End(text, beginning) && text[^beginning.Length] == beginning[0])
            {
                return beginning;
            }
        }

        return "";
    }

    private static void TakeFrom(LiteralInline literal, int length, InlineProcessor processor)
    {
        if (literal.Content.Length == length)
        {
            literal.Remove();
            return;
        }

        literal.Content.End -= length;
        literal.Span.End = processor.GetSourcePosition(literal.Content.End);
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Site.Model.Output;

namespace Site.Theme.Default;

#pragma warning disable BL0006 // Frames are for renderers, which this is: Blazor's own keeps every part and compares it with what it was, which for a page that is written once was two fifths of its time.

/// <summary>Writes parts as HTML: each is asked for its frames, and these are written as they come. Of frames it knows what this theme's parts make; any other is an error.</summary>
/// <param name="kinds">How to make the parts that stand in others.</param>
/// <param name="kept">What was made before.</param>
/// <param name="html">Where the HTML goes.</param>
internal sealed class PartWriter(PartKinds kinds, KeptMarkup kept, Utf8Document html)
{
    // The default encoder would write é as a character reference.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // What most texts are made of, of which the encoder need not be asked.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(letter => Encoder.Encode(letter.ToString()) == letter.ToString())]);

    // The tree of a part is used again for the next one at its depth.
    private readonly List<RenderTreeBuilder> _trees = [];
    private int _depth;
    private Func<Kept, byte[]>? _make;

    /// <summary>Writes a part and all that stands in it.</summary>
    /// <exception cref="InvalidOperationException">A part made a frame that has no place on a page that is written once.</exception>
    public void Write(Part part)
    {
        switch (part)
        {
            case Written written:
                written.Body.WriteTo(html);
                break;
            case Kept same:
                html.WriteUtf8(kept.Of(same, _make ??= Make));
                break;
            default:
                WriteTree(part);
                break;
        }
    }

    /// <summary>Writes text as HTML, in an element or between the quotes of an attribute.</summary>
    public static void WriteText(Utf8Document html, string text)
    {
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            Encoder.Encode(html, text);
        }
        else
        {
            html.Write(text);
        }
    }

    private byte[] Make(Kept part)
    {
        using var markup = new Utf8Document();
        new PartWriter(kinds, kept, markup).WriteTree(part);
        return markup.ToArray();
    }

    private void WriteTree(Part part)
    {
        if (_depth == _trees.Count)
        {
            _trees.Add(new RenderTreeBuilder());
        }

        var tree = _trees[_depth++];
        part.BuildInto(tree);
        var frames = tree.GetFrames();
        WriteFrames(frames.Array.AsSpan(0, frames.Count));
        tree.Clear();
        _depth--;
    }

    private void WriteFrames(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    WriteText(html, frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    html.Write(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frame.ElementName, frames.Slice(at + 1, frame.ElementSubtreeLength - 1));
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WritePart(frame.ComponentType, frames.Slice(at + 1, frame.ComponentSubtreeLength - 1));
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    // What is in it follows.
                    at++;
                    break;
                default:
                    throw new InvalidOperationException($"A part of the theme made a frame of the kind {frame.FrameType}, which a page that is written once cannot have.");
            }
        }
    }

    private void WritePart(Type type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var kind = kinds[type];
        var part = kind.Make();
        foreach (ref readonly var parameter in parameters)
        {
            kind.Set(part, parameter.AttributeName, parameter.AttributeValue);
        }

        Write(part);
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> frames)
    {
        html.Write('<');
        html.Write(name);
        var attributes = 0;
        while (attributes < frames.Length && frames[attributes].FrameType == RenderTreeFrameType.Attribute)
        {
            WriteAttribute(in frames[attributes++]);
        }

        if (attributes == frames.Length && IsVoid(name))
        {
            html.Write(" />");
            return;
        }

        html.Write('>');
        if (IsRaw(name) && HasText(frames[attributes..]))
        {
            throw new InvalidOperationException($"Text in <{name}> would be read as code, and HTML has no way to escape it there: write it as markup that is known to be safe.");
        }

        WriteFrames(frames[attributes..]);
        html.Write("</");
        html.Write(name);
        html.Write('>');
    }

    private void WriteAttribute(in RenderTreeFrame frame)
    {
        // The builder leaves out those that are null or false.
        html.Write(' ');
        html.Write(frame.AttributeName);
        if (frame.AttributeValue is string value)
        {
            html.Write("=\"");
            WriteText(html, value);
            html.Write('"');
        }
        else if (frame.AttributeValue is not true)
        {
            throw new InvalidOperationException($"The attribute {frame.AttributeName} is a {frame.AttributeValue.GetType().Name}, which HTML has no words for.");
        }
    }

    private static bool IsRaw(string name) => name is "script" or "style";

    private static bool HasText(ReadOnlySpan<RenderTreeFrame> frames)
    {
        foreach (ref readonly var frame in frames)
        {
            if (frame.FrameType == RenderTreeFrameType.Text && !string.IsNullOrWhiteSpace(frame.TextContent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element never has an end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements.</summary>
    private static bool IsVoid(string name) => name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}

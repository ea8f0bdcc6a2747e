using System.Buffers;
using System.Net;
using System.Text;

namespace Site.Build.Checking;

/// <summary>
/// Reads a page in one pass when it is written plainly: every element closed where it was opened and standing where it may, every attribute in
/// double quotes. It gives up at the first thing that a browser might read in another way than it is written.
/// </summary>
/// <param name="html">The page, in UTF-8.</param>
/// <param name="findings">Shown every element.</param>
/// <param name="parts">Parts of pages that were read already; null to read all of this one.</param>
internal ref struct PlainHtml(ReadOnlySpan<byte> html, HtmlFindings findings, SharedParts? parts = null)
{
    // Other elements without attributes, which are two fifths of all, say nothing to the findings.
    private const ElementTraits LookedAt = ElementTraits.Raw | ElementTraits.Void | ElementTraits.Heading | ElementTraits.Particular;

    private static readonly SearchValues<byte> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    private static readonly SearchValues<byte> AttributeNameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.@"u8);

    private static ReadOnlySpan<byte> Space => " \t\n\f"u8;

    private readonly ReadOnlySpan<byte> _html = html;
    private readonly SharedParts? _parts = parts;
    private readonly OpenElements _open = new();
    private HtmlFindings _findings = findings;
    private int _at;

    // While a part is read that others may share, the findings are those of the part, and these all others.
    private HtmlFindings? _others;
    private ReadOnlySpan<byte> _part;
    private int _partEnd;
    private bool? _hasTitle;

    /// <summary>Reads the page; false when it is not plain, and then nothing that the findings were shown counts.</summary>
    /// <param name="hasTitle">Whether it has a title that is not blank.</param>
    public bool TryRead(out bool hasTitle)
    {
        hasTitle = false;
        SkipSpace();
        if (_html.ContainsAny((byte)'\0', (byte)'\r') || !Take("<!DOCTYPE html>"u8))
        {
            return false;
        }

        while (_at < _html.Length)
        {
            // Most tags follow another.
            if ((_html[_at] != '<' && !TryReadText()) || (_at < _html.Length && !TryReadMarkup()))
            {
                return false;
            }

            if (_others is not null && _at >= _partEnd)
            {
                EndPart(_others);
            }
        }

        hasTitle = _hasTitle == true;
        return _open.IsOver && _others is null;
    }

    /// <summary>Passes a part by that was read already; if it was not, begins to collect what is found in it.</summary>
    private bool TryPassPart(PlainElement element, int start)
    {
        if (_parts is null || _others is not null || !_open.IsInBody || _html[start..].IndexOf(element.EndTag) is not (>= 0 and var length))
        {
            return false;
        }

        _part = _html.Slice(start, length + element.EndTag.Length);
        if (_parts.Find(_findings.Path, _part) is { } known)
        {
            _findings.Add(known);
            _at = start + _part.Length;
            return true;
        }

        (_others, _findings, _partEnd) = (_findings, _findings.OfPart(), start + _part.Length);
        return false;
    }

    /// <summary>Ends a part; it is kept where it was all of an element of the body, so that it may be read in the same way wherever it stands there.</summary>
    private void EndPart(HtmlFindings others)
    {
        others.Add(_findings);
        if (_at == _partEnd && _open.IsInBody && _findings.HoldForFolder)
        {
            _parts!.Keep(_findings.Path, _part, _findings);
        }

        (_findings, _others) = (others, null);
    }

    private bool TryReadText()
    {
        var length = _html[_at..].IndexOf((byte)'<');
        var text = length < 0 ? _html[_at..] : _html.Slice(_at, length);
        _at += text.Length;
        return _open.MayHoldText || !text.ContainsAnyExcept(Space);
    }

    /// <summary>Reads what begins with the <c>&lt;</c> here.</summary>
    private bool TryReadMarkup()
    {
        switch (_at + 1 < _html.Length ? (char)_html[_at + 1] : '\0')
        {
            case '/':
                return TryReadEndTag();
            case '!':
                return Take("<!--"u8) && TrySkipComment();
            default:
                _at++;
                return TryReadStartTag();
        }
    }

    private bool TrySkipComment()
    {
        var length = _html[_at..].IndexOf("-->"u8);
        if (length < 0)
        {
            return false;
        }

        var comment = _html.Slice(_at, length);
        _at += length + "-->".Length;

        // What else may end a comment, or begin one in it.
        return !comment.StartsWith(">"u8) && !comment.StartsWith("->"u8) && !comment.EndsWith("-"u8) && comment.IndexOf("--"u8) < 0;
    }

    private bool TryReadEndTag()
    {
        if (_open.Innermost is not { } innermost || !Take(innermost.EndTag.AsSpan(..^1)))
        {
            return false;
        }

        SkipSpace();
        return Take('>') && CloseInnermost();
    }

    private readonly bool CloseInnermost()
    {
        _open.CloseInnermost();
        return true;
    }

    private bool TryReadStartTag()
    {
        var start = _at - 1;
        if (_open.Find(TakeName()) is not { } element)
        {
            return false;
        }

        if (SharedParts.MayBe(element.Name) && TryPassPart(element, start))
        {
            return true;
        }

        if (!element.Is(LookedAt) && Take('>'))
        {
            return _open.TryOpen(element);
        }

        var facts = new HtmlElement { Name = element.Name };
        if (!TryReadAttributes(ref facts) || !_open.TryOpen(element))
        {
            return false;
        }

        _findings.Add(facts);
        return Take("/>"u8)
            ? element.Is(ElementTraits.Void) || (_open.MayCloseItself(element) && CloseInnermost())
            : Take('>') && (!element.Is(ElementTraits.Raw) || TrySkipRaw(element));
    }

    /// <summary>Reads attributes up to the end of the tag.</summary>
    private bool TryReadAttributes(ref HtmlElement facts)
    {
        while (true)
        {
            var before = _at;
            SkipSpace();
            if (_at >= _html.Length)
            {
                return false;
            }

            if (_html[_at] is (byte)'>' or (byte)'/')
            {
                return true;
            }

            if (_at == before || !TryReadAttribute(ref facts))
            {
                return false;
            }
        }
    }

    private bool TryReadAttribute(ref HtmlElement facts)
    {
        var rest = _html[_at..];
        var length = rest.IndexOfAnyExcept(AttributeNameCharacters);
        if (length <= 0)
        {
            return false;
        }

        var name = rest[..length];
        _at += length;
        var value = ReadOnlySpan<byte>.Empty;
        if (Take('='))
        {
            if (!Take('"') || _html[_at..].IndexOf((byte)'"') is not (>= 0 and var end))
            {
                return false;
            }

            value = _html.Slice(_at, end);
            _at += end + 1;
        }
        else if (_at < _html.Length && !IsSpace(_html[_at]) && _html[_at] is not ((byte)'>' or (byte)'/'))
        {
            return false;
        }

        return TrySet(ref facts, name, value);
    }

    private static bool TrySet(ref HtmlElement facts, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (HtmlElement.Known(name) is not { } known)
        {
            return !name.ContainsAny(Capitals) || IsUnknownInLowerCase(name);
        }

        if (name.ContainsAny(Capitals))
        {
            return false;
        }

        if (known == "href" && !value.Contains((byte)'&'))
        {
            facts.SetHref(value);
            return true;
        }

        var decoded = PlainReferences.TryDecode(value);
        facts.Set(known, decoded ?? "");
        return decoded is not null;
    }

    private static bool IsUnknownInLowerCase(ReadOnlySpan<byte> name)
    {
        Span<byte> lower = stackalloc byte[32];
        return Ascii.ToLower(name, lower, out var length) == OperationStatus.Done && HtmlElement.Known(lower[..length]) is null;
    }

    /// <summary>Skips what an element holds whose content is no HTML, and its end tag.</summary>
    private bool TrySkipRaw(PlainElement element)
    {
        var content = _html[_at..];
        var end = element.EndTag.AsSpan(..^1);
        int length = 0, more;
        while ((more = content[length..].IndexOf("</"u8)) >= 0 && !AsciiText.BeginsWith(content[(length += more)..], end))
        {
            length += 2;
        }

        if (more < 0)
        {
            return false;
        }

        content = content[..length];
        _at += length + end.Length;
        SkipSpace();
        if (element.Name == "title")
        {
            _hasTitle ??= !WebUtility.HtmlDecode(Encoding.UTF8.GetString(content)).AsSpan().IsWhiteSpace();
        }

        // Within a comment of a script, "</script>" may not end it.
        return Take('>') && content.IndexOf("<!--"u8) < 0 && CloseInnermost();
    }

    private ReadOnlySpan<byte> TakeName()
    {
        var start = _at;
        while (_at < _html.Length && (char.IsAsciiLetterLower((char)_html[_at]) || char.IsAsciiDigit((char)_html[_at])))
        {
            _at++;
        }

        return _html[start.._at];
    }

    private bool Take(char character)
    {
        if (_at >= _html.Length || _html[_at] != character)
        {
            return false;
        }

        _at++;
        return true;
    }

    private bool Take(ReadOnlySpan<byte> text)
    {
        if (!_html[_at..].StartsWith(text))
        {
            return false;
        }

        _at += text.Length;
        return true;
    }

    private void SkipSpace()
    {
        // Above a space nothing is one, which is seen without a call.
        while (_at < _html.Length && _html[_at] <= ' ' && IsSpace(_html[_at]))
        {
            _at++;
        }
    }

    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f';
}

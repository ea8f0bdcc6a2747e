using System.Buffers;
using System.Net;

namespace Site.Build.Checking;

/// <summary>
/// Reads a page in one pass when it is written plainly: every element closed where it was opened and standing where it may, every attribute in
/// double quotes. It gives up at the first thing that a browser might read in another way than it is written.
/// </summary>
/// <param name="html">The page.</param>
/// <param name="findings">Shown every element.</param>
/// <param name="parts">Parts of pages that were read already; null to read all of this one.</param>
internal ref struct PlainHtml(ReadOnlySpan<char> html, HtmlFindings findings, SharedParts? parts = null)
{
    private const string Space = " \t\n\f";

    // Other elements without attributes, which are two fifths of all, say nothing to the findings.
    private const ElementTraits LookedAt = ElementTraits.Raw | ElementTraits.Void | ElementTraits.Heading | ElementTraits.Particular;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> AttributeNameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.@");

    private readonly ReadOnlySpan<char> _html = html;
    private readonly SharedParts? _parts = parts;
    private readonly OpenElements _open = new();
    private HtmlFindings _findings = findings;
    private int _at;

    // While a part is read that others may share, the findings are those of the part, and these all others.
    private HtmlFindings? _others;
    private ReadOnlySpan<char> _part;
    private int _partEnd;
    private bool? _hasTitle;

    /// <summary>Reads the page; false when it is not plain, and then nothing that the findings were shown counts.</summary>
    /// <param name="hasTitle">Whether it has a title that is not blank.</param>
    public bool TryRead(out bool hasTitle)
    {
        hasTitle = false;
        SkipSpace();
        if (_html.ContainsAny('\0', '\r') || !Take("<!DOCTYPE html>"))
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
        var end = $"</{element.Name}>";
        if (_parts is null || _others is not null || !_open.IsInBody || _html[start..].IndexOf(end) is not (>= 0 and var length))
        {
            return false;
        }

        _part = _html.Slice(start, length + end.Length);
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
        var length = _html[_at..].IndexOf('<');
        var text = length < 0 ? _html[_at..] : _html.Slice(_at, length);
        _at += text.Length;
        return _open.MayHoldText || !text.ContainsAnyExcept(Space);
    }

    /// <summary>Reads what begins with the <c>&lt;</c> here.</summary>
    private bool TryReadMarkup()
    {
        switch (_at + 1 < _html.Length ? _html[_at + 1] : '\0')
        {
            case '/':
                _at += 2;
                return TryReadEndTag();
            case '!':
                return Take("<!--") && TrySkipComment();
            default:
                _at++;
                return TryReadStartTag();
        }
    }

    private bool TrySkipComment()
    {
        var length = _html[_at..].IndexOf("-->");
        if (length < 0)
        {
            return false;
        }

        var comment = _html.Slice(_at, length);
        _at += length + "-->".Length;

        // What else may end a comment, or begin one in it.
        return !comment.StartsWith(">") && !comment.StartsWith("->") && !comment.EndsWith("-") && comment.IndexOf("--") < 0;
    }

    private bool TryReadEndTag()
    {
        if (_open.Innermost is not { } innermost || !Take(innermost))
        {
            return false;
        }

        SkipSpace();
        return Take('>') && _open.TryClose(innermost);
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
        if (Take("/>"))
        {
            return element.Is(ElementTraits.Void) || (_open.MayCloseItself(element) && _open.TryClose(element.Name));
        }

        return Take('>') && (!element.Is(ElementTraits.Raw) || TrySkipRaw(element));
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

            if (_html[_at] is '>' or '/')
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
        var value = ReadOnlySpan<char>.Empty;
        if (Take('='))
        {
            if (!Take('"') || _html[_at..].IndexOf('"') is not (>= 0 and var end))
            {
                return false;
            }

            value = _html.Slice(_at, end);
            _at += end + 1;
        }
        else if (_at < _html.Length && !IsSpace(_html[_at]) && _html[_at] is not ('>' or '/'))
        {
            return false;
        }

        return TrySet(ref facts, name, value);
    }

    private static bool TrySet(ref HtmlElement facts, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (HtmlElement.Known(name) is not { } known)
        {
            return !name.ContainsAny(Capitals) || IsUnknownInLowerCase(name);
        }

        if (name.ContainsAny(Capitals))
        {
            return false;
        }

        if (known == "href" && !value.Contains('&'))
        {
            facts.SetHref(value);
            return true;
        }

        var decoded = PlainReferences.TryDecode(value);
        facts.Set(known, decoded ?? "");
        return decoded is not null;
    }

    private static bool IsUnknownInLowerCase(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[32];
        return name.ToLowerInvariant(lower) >= 0 && HtmlElement.Known(lower[..name.Length]) is null;
    }

    /// <summary>Skips what an element holds whose content is no HTML, and its end tag.</summary>
    private bool TrySkipRaw(PlainElement element)
    {
        var length = _html[_at..].IndexOf($"</{element.Name}", StringComparison.OrdinalIgnoreCase);
        if (length < 0)
        {
            return false;
        }

        var content = _html.Slice(_at, length);
        _at += length + 2 + element.Name.Length;
        SkipSpace();
        if (element.Name == "title")
        {
            _hasTitle ??= !WebUtility.HtmlDecode(content.ToString()).AsSpan().IsWhiteSpace();
        }

        // Within a comment of a script, "</script>" may not end it.
        return Take('>') && content.IndexOf("<!--") < 0 && _open.TryClose(element.Name);
    }

    private ReadOnlySpan<char> TakeName()
    {
        var start = _at;
        while (_at < _html.Length && (char.IsAsciiLetterLower(_html[_at]) || char.IsAsciiDigit(_html[_at])))
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

    private bool Take(ReadOnlySpan<char> text)
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

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\f';
}

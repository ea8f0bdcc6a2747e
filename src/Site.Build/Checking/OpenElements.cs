namespace Site.Build.Checking;

/// <summary>
/// The open elements of a page that is read in one pass. It lets those through that a browser puts exactly where they are written, and refuses
/// those it would move, drop, close early or copy (the section "tree construction" of the HTML standard).
/// </summary>
internal sealed class OpenElements
{
    /// <summary>Deeper nesting is cut off by parsers, each at a depth of its own.</summary>
    private const int Deepest = 100;

    private readonly List<PlainElement> _open = [];
    private bool _hasHead;
    private bool _hasBody;
    private int _images;

    /// <summary>Whether the page is over: its root was opened and closed.</summary>
    public bool IsOver => _hasBody && _open.Count == 0;

    /// <summary>Whether the body is the innermost of them: all that is read from here on to where it is again is read in the same way in each page.</summary>
    public bool IsInBody => _open.Count == 2 && _hasBody;

    /// <summary>The innermost of them; null when none is open.</summary>
    public PlainElement? Innermost => _open.Count > 0 ? _open[^1] : null;

    /// <summary>Whether text other than space may stand here.</summary>
    public bool MayHoldText => _open.Count > 0 && !_open[^1].Is(ElementTraits.NoText);

    /// <summary>The element of that name, in HTML or, within an image, in SVG; null when it is none that is known here.</summary>
    public PlainElement? Find(ReadOnlySpan<byte> name) => (_images > 0 ? PlainElement.Svg : PlainElement.Html).Find(name);

    /// <summary>Whether a self-closing tag closes this element: in HTML the slash means nothing.</summary>
    public bool MayCloseItself(PlainElement element) => _images > 0 || element.Name == "svg";

    /// <summary>Opens an element; false when a browser would not put it here.</summary>
    public bool TryOpen(PlainElement element)
    {
        if (!MayStandHere(element))
        {
            return false;
        }

        if (element.Is(ElementTraits.Particular))
        {
            _hasHead |= element.Name == "head";
            _hasBody |= element.Name == "body";
            _images += element.Name == "svg" ? 1 : 0;
        }

        if (!element.Is(ElementTraits.Void))
        {
            _open.Add(element);
        }

        return _open.Count < Deepest;
    }

    /// <summary>Closes the innermost element, of which there must be one.</summary>
    public void CloseInnermost()
    {
        _images -= _open[^1] is { Name: "svg" } last && last.Is(ElementTraits.Particular) ? 1 : 0;
        _open.RemoveAt(_open.Count - 1);
    }

    private bool MayStandHere(PlainElement element)
    {
        if (_open.Count == 0)
        {
            return element.Name == "html" && !_hasHead;
        }

        var parent = _open[^1];
        return (element.Parents.Length == 0 ? !parent.Is(ElementTraits.ListedOnly) : element.Parents.Contains(parent.Name))
            && !parent.Is(ElementTraits.TextOnly)
            && (!parent.Is(ElementTraits.Particular) || parent.Name != "head" || element.Is(ElementTraits.InHead))
            && (!element.Is(ElementTraits.Particular) || KeepsItsOwnRule(element, parent))
            && !(element.Is(ElementTraits.Heading) && parent.Is(ElementTraits.Heading))
            && !(element.Is(ElementTraits.NotInItself) && IsOpen(element.Name))
            && !(element.Is(ElementTraits.EndsParagraph) && InParagraph());
    }

    private bool KeepsItsOwnRule(PlainElement element, PlainElement parent) => element.Name switch
    {
        "head" => !_hasHead,
        "body" => _hasHead && !_hasBody,
        "dt" or "dd" => parent.Name == "dl" || _open[^2].Name == "dl",
        _ => true,
    };

    private bool IsOpen(string name)
    {
        foreach (var element in _open)
        {
            if (element.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private bool InParagraph()
    {
        for (var i = _open.Count - 1; i >= 0 && !_open[i].Is(ElementTraits.HidesParagraph); i--)
        {
            if (_open[i].Name == "p")
            {
                return true;
            }
        }

        return false;
    }
}

using System.Text;

namespace Site.Build.Checking;

/// <summary>What CHECK looks at of an element: some of its attributes; null those it does not have.</summary>
internal ref struct HtmlElement
{
    /// <summary>Its name, in lower case.</summary>
    public string Name;

    /// <summary>Its id.</summary>
    public string? Id;

    /// <summary>Where a link leads, in UTF-8: a piece of the page, since few of them are ever needed as strings.</summary>
    public ReadOnlySpan<byte> Href;

    /// <summary>Whether it has an address, be it an empty one.</summary>
    public bool HasHref;

    /// <summary>What a <c>link</c> is to the page.</summary>
    public string? Rel;

    /// <summary>An image, a script…</summary>
    public string? Src;

    /// <summary>Images to choose from.</summary>
    public string? Srcset;

    /// <summary>The picture of a video before it plays.</summary>
    public string? Poster;

    /// <summary>What an <c>object</c> shows.</summary>
    public string? Data;

    /// <summary>The type of a script.</summary>
    public string? Type;

    /// <summary>The alternative text of an image.</summary>
    public string? Alt;

    /// <summary>Inline style.</summary>
    public string? Style;

    /// <summary>The name of its first handler: <c>onclick</c>.</summary>
    public string? Handler;

    /// <summary>Its language.</summary>
    public string? Lang;

    /// <summary>What a <c>meta</c> says in a header's stead.</summary>
    public string? HttpEquiv;

    /// <summary>Sets the attribute of that name if it is looked at and was not set before: the first of two counts.</summary>
    public void Set(string name, string value)
    {
        switch (name)
        {
            case "id": Id ??= value; break;
            case "href": SetHref(Encoding.UTF8.GetBytes(value)); break;
            case "rel": Rel ??= value; break;
            case "src": Src ??= value; break;
            case "srcset": Srcset ??= value; break;
            case "poster": Poster ??= value; break;
            case "data": Data ??= value; break;
            case "type": Type ??= value; break;
            case "alt": Alt ??= value; break;
            case "style": Style ??= value; break;
            case "lang": Lang ??= value; break;
            case "http-equiv": HttpEquiv ??= value; break;
            default:
                Handler ??= name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? name : null;
                break;
        }
    }

    /// <summary>Sets the address if it was not set before.</summary>
    public void SetHref(ReadOnlySpan<byte> value)
    {
        if (!HasHref)
        {
            HasHref = true;
            Href = value;
        }
    }

    /// <summary>The attribute's name if it is looked at, else null; no string is made for the others.</summary>
    /// <param name="name">The name as the page has it.</param>
    public static string? Known(ReadOnlySpan<byte> name) => name switch
    {
        [(byte)'i', (byte)'d'] => "id",
        [(byte)'h', ..] => name.SequenceEqual("href"u8) ? "href" : name.SequenceEqual("http-equiv"u8) ? "http-equiv" : null,
        [(byte)'r', ..] => name.SequenceEqual("rel"u8) ? "rel" : null,
        [(byte)'s', ..] => name.SequenceEqual("src"u8) ? "src" : name.SequenceEqual("style"u8) ? "style" : name.SequenceEqual("srcset"u8) ? "srcset" : null,
        [(byte)'p', ..] => name.SequenceEqual("poster"u8) ? "poster" : null,
        [(byte)'d', ..] => name.SequenceEqual("data"u8) ? "data" : null,
        [(byte)'t', ..] => name.SequenceEqual("type"u8) ? "type" : null,
        [(byte)'a', ..] => name.SequenceEqual("alt"u8) ? "alt" : null,
        [(byte)'l', ..] => name.SequenceEqual("lang"u8) ? "lang" : null,
        [(byte)'o' or (byte)'O', (byte)'n' or (byte)'N', ..] => Encoding.UTF8.GetString(name),
        _ => null,
    };
}

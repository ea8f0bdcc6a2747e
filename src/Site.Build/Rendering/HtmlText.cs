using Site.Model.Output;

namespace Site.Build.Rendering;

/// <summary>Writes pieces of HTML one after the other.</summary>
/// <param name="writer">Where they go.</param>
internal readonly struct HtmlText(Utf8Document writer)
{
    /// <summary>Writes a piece.</summary>
    public HtmlText Append(string html)
    {
        writer.Write(html);
        return this;
    }

    /// <summary>Writes a piece that is UTF-8 already.</summary>
    public HtmlText Append(ReadOnlySpan<byte> html)
    {
        writer.WriteUtf8(html);
        return this;
    }

    /// <inheritdoc cref="Append(string)"/>
    public HtmlText Append(char html)
    {
        writer.Write(html);
        return this;
    }
}

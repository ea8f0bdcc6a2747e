namespace Site.Build.Rendering;

/// <summary>Writes pieces of HTML one after the other.</summary>
/// <param name="writer">Where they go.</param>
internal readonly struct HtmlText(TextWriter writer)
{
    /// <summary>Writes a piece.</summary>
    public HtmlText Append(string html)
    {
        writer.Write(html);
        return this;
    }

    /// <inheritdoc cref="Append(string)"/>
    public HtmlText Append(ReadOnlySpan<char> html)
    {
        writer.Write(html);
        return this;
    }

    /// <inheritdoc cref="Append(string)"/>
    public HtmlText Append(char html)
    {
        writer.Write(html);
        return this;
    }
}

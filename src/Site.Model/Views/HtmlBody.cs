using Site.Model.Output;

namespace Site.Model.Views;

/// <summary>The HTML of a body. It is written into the page as it is made: as a string, the bodies of a large site were a quarter of what its rendering asked memory for.</summary>
/// <param name="isEmpty">Whether there is nothing to write.</param>
/// <param name="write">Writes it.</param>
public sealed class HtmlBody(bool isEmpty, Action<Utf8Document> write)
{
    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => isEmpty;

    /// <summary>HTML that is a string already.</summary>
    public static HtmlBody Of(string html) => new(html.Length == 0, writer => writer.Write(html));

    /// <summary>Writes it.</summary>
    public void WriteTo(Utf8Document html) => write(html);
}

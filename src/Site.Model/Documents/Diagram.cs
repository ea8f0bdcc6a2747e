namespace Site.Model.Documents;

/// <summary>A drawing of the content folder (SVG), read and written anew: nothing in it runs, loads or has a colour of its own.</summary>
/// <param name="Path">Path of its file, relative to the content folder.</param>
/// <param name="Hash">The <see cref="Text.ContentHash"/> of its file.</param>
/// <param name="Width">Width of its view box.</param>
/// <param name="Height">Height of its view box.</param>
/// <param name="DescriptionId">The id of the element that says in words what it shows.</param>
/// <param name="Content">What stands within its <c>svg</c> element.</param>
public sealed record Diagram(string Path, string Hash, int Width, int Height, string DescriptionId, string Content)
{
    /// <summary>The ending of the files that are diagrams.</summary>
    public const string Extension = ".svg";
}

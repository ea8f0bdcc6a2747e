namespace Site.Model.Text;

/// <summary>A span made ready to show to a person: line, column and the line itself.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Length">How many code units of the line are meant; at least 1.</param>
/// <param name="LineText">The line without its end. Thousands of places on one long line have one string of it.</param>
public sealed record SourcePlace(string Path, int Line, int Column, int Length, string LineText)
{
    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, Line, Column, Length);
}

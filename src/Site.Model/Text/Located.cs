namespace Site.Model.Text;

/// <summary>A value that an author wrote, with the place it was written at.</summary>
/// <typeparam name="T">What the value is.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands in the file it was read from.</param>
public readonly record struct Located<T>(T Value, SourceSpan Span);

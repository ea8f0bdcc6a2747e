namespace Site.Build.Reading;

/// <summary>How a type of file is taken.</summary>
/// <param name="IsText">Whether it is text to be parsed.</param>
/// <param name="MostBytes">The most bytes it may have.</param>
internal sealed record FileType(bool IsText, long MostBytes);

namespace Site.Search.Indexing;

/// <summary>Gives the word of a number or place.</summary>
internal delegate ReadOnlySpan<char> WordAt(int number);

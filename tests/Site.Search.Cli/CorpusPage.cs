namespace Site.Search.Cli;

/// <summary>One page of a corpus file.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Headings">Its headings, in order; null: none.</param>
/// <param name="Body">Its text, without the headings.</param>
/// <param name="Source">The project it comes from; null: unknown.</param>
internal sealed record CorpusPage(string Url, string Title, string[]? Headings, string Body, string? Source);

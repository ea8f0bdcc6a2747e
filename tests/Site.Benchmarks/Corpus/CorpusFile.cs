namespace Site.Benchmarks.Corpus;

/// <summary>A file of a corpus.</summary>
/// <param name="Path">Path below the content folder.</param>
/// <param name="Text">What it holds.</param>
public sealed record CorpusFile(string Path, string Text);

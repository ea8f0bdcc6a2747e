namespace Site.Benchmarks.Corpus;

/// <summary>The identity of a page, known before any page is written, so that each can link to each.</summary>
/// <param name="Number">Its number in the corpus.</param>
/// <param name="Kind">Its kind: <c>article</c>, <c>feature</c>…</param>
/// <param name="Slug">Its file's name without the extension, unique in the corpus.</param>
/// <param name="Title">Its title; for a term its spelling, for a release its version.</param>
/// <param name="Product">The product of a release; otherwise empty.</param>
internal sealed record PlannedPage(int Number, string Kind, string Slug, string Title, string Product = "")
{
    /// <summary>Its folder below the content folder.</summary>
    public string Folder => Kind + "s";

    /// <summary>Its file.</summary>
    public string Path => $"{Folder}/{Slug}.md";
}

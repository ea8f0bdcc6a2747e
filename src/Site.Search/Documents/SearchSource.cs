namespace Site.Search.Documents;

/// <summary>A document that is made when it is wanted.</summary>
/// <param name="Origin">The object that it is made of: as long as it is the same object, the same document would be made. Null when that can't be said.</param>
/// <param name="Make">Makes the document. May be called by any thread.</param>
public sealed record SearchSource(object? Origin, Func<SearchDocument> Make);

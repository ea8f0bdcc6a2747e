using System.Collections.Immutable;

namespace Site.Search;

/// <summary>An index of which all is decided: its files have their paths, and are made one after the other as they are asked for.</summary>
/// <param name="Paths">The paths of the files, relative to the site's root, in the order of the files: the root first.</param>
/// <param name="Batches">
/// The files, some at a time, once. What they are made of is many times as large, and let go of with the last: who keeps this keeps that. Of an index built without a
/// memory, the bytes of a batch hold until the next is asked for.
/// </param>
public sealed record SearchIndex(ImmutableArray<string> Paths, IEnumerable<ImmutableArray<SearchFile>> Batches)
{
    /// <summary>The files, one after the other, once: for who is done with one before the next is asked for.</summary>
    public IEnumerable<SearchFile> Files => Batches.SelectMany(batch => batch);
}

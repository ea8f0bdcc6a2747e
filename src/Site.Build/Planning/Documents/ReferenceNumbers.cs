using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Views;

namespace Site.Build.Planning.Documents;

/// <summary>Numbers the sources of a document of several pages, in the order in which these name them.</summary>
internal sealed class ReferenceNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<BibliographyEntry> _entries = [];

    /// <summary>The number of a source.</summary>
    public int Of(BibliographyEntry entry)
    {
        if (!_numbers.TryGetValue(entry.Key, out var number))
        {
            _entries.Add(entry);
            _numbers[entry.Key] = number = _entries.Count;
        }

        return number;
    }

    /// <summary>The sources numbered so far, seen from the document.</summary>
    public ImmutableArray<ReferenceView> ToViews(string path) => [.. _entries.Select((entry, i) => ReferenceViews.Of(entry, path) with { Number = i + 1 })];
}

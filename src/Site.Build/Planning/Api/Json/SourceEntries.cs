using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Planning.Api.Json;

/// <summary>Makes the entries of sources for one file.</summary>
internal sealed class SourceEntries(PlanInput input, AddressesFrom addresses)
{
    /// <summary>The sources that front matter names.</summary>
    public ImmutableArray<SourceEntry> Of(IEnumerable<Located<string>> sources) => [.. sources.Select(Citation.Of).Select(Source)];

    /// <summary>A key that the bibliography lacks is an error of LINK, after which nothing is written.</summary>
    private SourceEntry Source(Citation citation)
    {
        var locator = citation.Locator.Length > 0 ? citation.Locator : null;
        if (!input.Catalog.Bibliography.TryGetValue(citation.Key, out var entry))
        {
            return new SourceEntry { Key = citation.Key, Locator = locator, Title = citation.Key };
        }

        var view = ReferenceViews.Of(entry, addresses.Path);
        return new SourceEntry { Key = entry.Key, Locator = locator, Title = view.Title, Url = view.Url, ArchiveUrl = view.ArchiveUrl, Href = view.Page?.Href };
    }
}

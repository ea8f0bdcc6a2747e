using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Catalogs;
using Site.Model.Documents;
using Site.Model.Text;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Numbers the sources of a page that is made of data, in the order in which they are asked for.</summary>
internal sealed class ReferenceList(Catalog catalog, string path)
{
    private readonly List<(BibliographyEntry Entry, List<string> Locators)> _entries = [];

    /// <summary>Links to the references, the locator as note; keys that the bibliography does not have were reported and are passed over.</summary>
    public ImmutableArray<LinkView> Links(IEnumerable<Located<string>> sources) =>
        [.. sources.Select(Citation.Of).Select(Link).OfType<LinkView>()];

    /// <summary>The references asked for so far.</summary>
    public ImmutableArray<ReferenceView> ToViews() =>
    [
        .. _entries.Select((entry, index) => ReferenceViews.Of(entry.Entry, path) with { Number = index + 1, Locators = string.Join("; ", entry.Locators) }),
    ];

    private LinkView? Link(Citation citation)
    {
        if (!catalog.Bibliography.TryGetValue(citation.Key, out var entry))
        {
            return null;
        }

        var index = _entries.FindIndex(known => known.Entry == entry);
        if (index < 0)
        {
            index = _entries.Count;
            _entries.Add((entry, []));
        }

        if (citation.Locator.Length > 0 && !_entries[index].Locators.Contains(citation.Locator))
        {
            _entries[index].Locators.Add(citation.Locator);
        }

        return new LinkView((index + 1).ToString(CultureInfo.InvariantCulture), "#" + ReferenceViews.AnchorOf(citation.Key), citation.Locator);
    }
}

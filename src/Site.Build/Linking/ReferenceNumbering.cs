using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Links;
using Site.Model.Text;

namespace Site.Build.Linking;

/// <summary>Numbers the sources of one page: by first citation in the text, then by first mention in the front matter.</summary>
internal sealed class ReferenceNumbering(Page page, Catalog catalog, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    // As for links: for so many of a page's unknown keys, the nearest is looked for.
    private const int MostSuggestions = 100;

    private int _unknown;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(BibliographyEntry Entry, List<int> Uses, List<string> Locators)> _references = [];

    /// <summary>The references in the order of their numbers; unknown keys are reported.</summary>
    public ImmutableArray<NumberedReference> Number()
    {
        for (var group = 0; group < page.Document.Citations.Length; group++)
        {
            foreach (var citation in page.Document.Citations[group].Items)
            {
                if (Find(citation) is { } reference && (reference.Uses.Count == 0 || reference.Uses[^1] != group + 1))
                {
                    reference.Uses.Add(group + 1);
                }
            }
        }

        foreach (var source in InFrontMatter(page.Meta))
        {
            var citation = Citation.Of(source);
            if (Find(citation) is { } reference && citation.Locator.Length > 0 && !reference.Locators.Contains(citation.Locator))
            {
                reference.Locators.Add(citation.Locator);
            }
        }

        return [.. _references.Select((reference, i) => new NumberedReference(i + 1, reference.Entry, [.. reference.Uses], [.. reference.Locators]))];
    }

    /// <summary>Every source that a page's front matter names, in the order of its records.</summary>
    public static IEnumerable<Located<string>> InFrontMatter(PageMeta meta) => meta.Sources.Concat(meta switch
    {
        FeatureMeta feature => feature.Statements.SelectMany(statement =>
            statement.Sources.Concat(statement.Conflicts.SelectMany(conflict => conflict.Sources))),
        ClaimMeta claim => claim.Said.Select(saying => saying.Source),
        EventMeta happening => happening.Conflicts.SelectMany(conflict => conflict.Sources),
        _ => [],
    });

    private (BibliographyEntry Entry, List<int> Uses, List<string> Locators)? Find(Citation citation)
    {
        if (_numbers.TryGetValue(citation.Key, out var number))
        {
            return _references[number];
        }

        if (!catalog.Bibliography.TryGetValue(citation.Key, out var entry))
        {
            diagnostics.Add(Problems.UnknownCitation.At(
                page.Document.Source, citation.Span, $"no source has the key `{citation.Key}`", null,
                _unknown++ < MostSuggestions ? Spelling.Nearest(citation.Key, catalog.Bibliography.Keys) : null));
            return null;
        }

        _numbers[citation.Key] = _references.Count;
        _references.Add((entry, [], []));
        return _references[^1];
    }
}

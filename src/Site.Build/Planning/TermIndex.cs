using System.Collections.Immutable;
using Site.Model.Catalogs;

namespace Site.Build.Planning;

/// <summary>The terms of all taxonomies, to be found by their ids.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, Dictionary<string, TaxonomyTerm>> _terms = new(StringComparer.Ordinal);

    /// <summary>The terms of some taxonomies; of two with one id, the first.</summary>
    public TermIndex(ImmutableArray<Taxonomy> taxonomies)
    {
        foreach (var taxonomy in taxonomies)
        {
            _terms[taxonomy.Name] = taxonomy.Terms.DistinctBy(term => term.Id, StringComparer.Ordinal).ToDictionary(term => term.Id, StringComparer.Ordinal);
        }
    }

    /// <summary>The term of a taxonomy with an id; null when there is none.</summary>
    public TaxonomyTerm? Find(string taxonomy, string id) => _terms.TryGetValue(taxonomy, out var terms) ? terms.GetValueOrDefault(id) : null;
}

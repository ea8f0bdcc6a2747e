using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>What the files of data that people write have in common to be checked.</summary>
internal static class DataChecks
{
    /// <summary>Ids that come up a second time.</summary>
    public static IEnumerable<Diagnostic> CheckIds(IEnumerable<Located<string>> ids, SourceText source) =>
        ids.GroupBy(id => id.Value, StringComparer.Ordinal).SelectMany(group => group.Skip(1))
            .Select(id => Problems.DuplicateDataId.At(source, id.Span, $"`{id.Value}` is the id of another"));

    /// <summary>Sources that the bibliography does not have, and the lack of any.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="place">What is reported when there is none.</param>
    /// <param name="source">The file.</param>
    /// <param name="catalog">The catalog.</param>
    public static IEnumerable<Diagnostic> CheckSources(ImmutableArray<Located<string>> sources, SourceSpan place, SourceText source, Catalog catalog) =>
        sources.IsEmpty ? [Problems.UnsourcedData.At(source, place, "`sources` names none")] : CheckKeys(sources, source, catalog);

    /// <summary>Sources that the bibliography does not have.</summary>
    public static IEnumerable<Diagnostic> CheckKeys(IEnumerable<Located<string>> sources, SourceText source, Catalog catalog) =>
        sources.Select(Citation.Of).Where(citation => !catalog.Bibliography.ContainsKey(citation.Key)).Select(citation => Problems.UnknownCitation.At(
            source, citation.Span, $"no source has the key `{citation.Key}`", null, Spelling.Nearest(citation.Key, catalog.Bibliography.Keys)));

    /// <summary>Ids that no feature has.</summary>
    public static IEnumerable<Diagnostic> CheckFeatures(IEnumerable<Located<string>> ids, SourceText source, Catalog catalog) =>
        ids.Where(id => !catalog.PagesByKey.ContainsKey("feature/" + id.Value)).Select(id => Problems.UnknownPageId.At(
            source, id.Span, $"`{id.Value}` is not the id of a feature", null,
            Spelling.Nearest(id.Value, catalog.Tracker.Features.Select(feature => feature.Page.Id))));
}

using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Holds the comparison against the bibliography and the features.</summary>
internal static class ComparisonChecks
{
    /// <summary>Everything that is wrong with the comparison beyond its shape.</summary>
    public static IEnumerable<Diagnostic> Check(Comparison comparison, SourceText source, Catalog catalog) =>
    [
        // Dimensions and rows are anchors of one page.
        .. DataChecks.CheckIds(comparison.Dimensions.SelectMany(dimension => dimension.Rows.Select(row => row.Id).Prepend(dimension.Id)), source),
        .. comparison.Dimensions.Where(dimension => dimension.Rows.IsEmpty)
            .Select(dimension => Problems.EmptyData.At(source, dimension.Id.Span, $"`{dimension.Id.Value}` has no rows")),
        .. comparison.Dimensions.SelectMany(dimension => dimension.Rows).SelectMany(row => Check(row, source, catalog)),
    ];

    private static IEnumerable<Diagnostic> Check(ComparisonRow row, SourceText source, Catalog catalog) =>
    [
        .. DataChecks.CheckSources(row.Kvm.Sources, row.Kvm.Says.Span, source, catalog),
        .. DataChecks.CheckSources(row.Xen.Sources, row.Xen.Says.Span, source, catalog),
        .. DataChecks.CheckFeatures(row.Features, source, catalog),
    ];
}

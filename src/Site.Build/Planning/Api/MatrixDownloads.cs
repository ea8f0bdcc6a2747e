using System.Collections.Immutable;
using Site.Build.Planning.Api.Csv;
using Site.Build.Planning.Tracking;
using Site.Model.Views;

namespace Site.Build.Planning.Api;

/// <summary>What a page with a matrix offers as files.</summary>
internal static class MatrixDownloads
{
    /// <summary>The matrix as CSV and JSON. The matrix of a past day is made of statements with their dates, so these are offered there.</summary>
    public static ImmutableArray<LinkView> Of(string page)
    {
        if (page.StartsWith("tracker/as-of/", StringComparison.Ordinal))
        {
            return Links(page, CsvFiles.Statements, ApiPaths.Statements, Strings.OfAllStatements);
        }

        return page switch
        {
            TrackerPaths.Xen => Links(page, CsvFiles.Xen, ApiPaths.Matrix, ""),
            TrackerPaths.Architectures => Links(page, CsvFiles.Architectures, ApiPaths.Matrix, ""),
            TrackerPaths.Matrix => Links(page, CsvFiles.Products, ApiPaths.Matrix, ""),
            _ => Links(page, CsvFiles.Products, ApiPaths.Matrix, Strings.OfAllFeatures),
        };
    }

    private static ImmutableArray<LinkView> Links(string page, string table, string json, string of) =>
    [
        new LinkView("CSV" + of, RelativePath.Between(page, ApiPaths.Csv(table))),
        new LinkView("JSON" + of, RelativePath.Between(page, json)),
    ];
}

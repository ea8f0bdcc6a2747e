using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Csv;

/// <summary>Plans the tables.</summary>
internal sealed class CsvFiles(PlanInput input)
{
    /// <summary>The table of features by products.</summary>
    public const string Products = "features-products";

    /// <summary>The table of features by architectures.</summary>
    public const string Architectures = "features-architectures";

    /// <summary>The table of Xen's support statement.</summary>
    public const string Xen = "xen-support";

    /// <summary>The table of statements.</summary>
    public const string Statements = "statements";

    /// <summary>The table of the timeline.</summary>
    public const string Timeline = "timeline";

    private readonly CsvTables _tables = new(input);
    private readonly CoverageTables _coverage = new(input);
    private readonly FeatureTracker _tracker = input.Catalog.Tracker;

    /// <summary>The files.</summary>
    public IEnumerable<ApiFile> Files() =>
    [
        File(Products, Strings.FeaturesByProduct, Strings.AboutTableByProduct, _tables.Products),
        File(Architectures, Strings.FeaturesByArchitecture, Strings.AboutTableByArchitecture, _tables.Architectures),
        File(Statements, Strings.Statements, Strings.AboutTableOfStatements, _tables.Statements),
        File("releases", Strings.Releases, Strings.AboutTableOfReleases, _tables.Releases),
        .. _tracker.Xen is { } xen
            ? [File(Xen, Strings.XensSupportStatement, Strings.AboutTableOfXen, addresses => XenTable.Of(xen, addresses))]
            : Array.Empty<ApiFile>(),
        File("coverage", Strings.Coverage, Strings.AboutTableOfCoverage, _coverage.Figures),
        File("coverage-items", Strings.CoverageItemByItem, Strings.AboutCoverageItemByItem, _coverage.Items),
    ];

    private ApiFile File(string table, string title, string description, Func<AddressesFrom, CsvTable> make)
    {
        var addresses = new AddressesFrom(input.BaseUrl, ApiPaths.Csv(table));
        return ApiFile.OfText(addresses.Path, ApiFileKind.Csv, title, description, () => make(addresses).ToText());
    }
}

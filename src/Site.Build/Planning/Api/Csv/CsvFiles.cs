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
        File(Products, "Features by product", "What the newest release of each product does.", _tables.Products),
        File(Architectures, "Features by architecture", "What the newest release of one product does on each host architecture.", _tables.Architectures),
        File(Statements, "Statements", "All statements of status, with the dates of their releases.", _tables.Statements),
        File("releases", "Releases", "All releases with the dates of their support.", _tables.Releases),
        .. _tracker.Xen is { } xen
            ? [File(Xen, "Xen's support statement", "The rows of upstream's SUPPORT.md by its releases.", addresses => XenTable.Of(xen, addresses))]
            : Array.Empty<ApiFile>(),
        File("coverage", "Coverage", "How much of the tracker is known, sourced and fresh.", _coverage.Figures),
        File("coverage-items", "Coverage, item by item", "The statements and cells that each figure of the coverage counts.", _coverage.Items),
    ];

    private ApiFile File(string table, string title, string description, Func<AddressesFrom, CsvTable> make)
    {
        var addresses = new AddressesFrom(input.BaseUrl, ApiPaths.Csv(table));
        return new ApiFile(addresses.Path, ApiFileKind.Csv, title, description, () => make(addresses).ToText());
    }
}

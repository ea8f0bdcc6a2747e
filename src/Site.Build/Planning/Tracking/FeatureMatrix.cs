using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Text;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Builds the matrices whose rows are features.</summary>
internal sealed class FeatureMatrix(Catalog catalog)
{
    private readonly FeatureTracker _tracker = catalog.Tracker;

    /// <summary>The product whose newest release the matrix of architectures shows.</summary>
    public ReleaseLine LineOfArchitectures => _tracker.LineOf("kvm") ?? _tracker.Lines[0];

    /// <summary>The architectures that statements name.</summary>
    public ImmutableArray<Architecture> Architectures =>
        [.. _tracker.Features.SelectMany(feature => feature.Statements).SelectMany(statement => statement.Statement.Arch).Select(arch => arch.Value).Distinct().Order()];

    /// <summary>The features in the order of the site's areas, and by title within an area.</summary>
    public IEnumerable<TrackedFeature> ByArea
    {
        get
        {
            var areas = Areas;
            return _tracker.Features.OrderBy(feature => areas.IndexOf(feature.Meta.Areas.IsEmpty ? "" : feature.Meta.Areas[0].Value));
        }
    }

    /// <summary>The products' columns on a day; a product without a release yet has none.</summary>
    public ImmutableArray<(ReleaseLine Line, Release Release)> ColumnsOn(DateOnly day) =>
        [.. _tracker.Lines.Select(line => (line, Release: FeatureTracker.NewestOn(line, day))).Where(pair => pair.Release is not null).Select(pair => (pair.line, pair.Release!))];

    /// <summary>The headings of products' columns, seen from a page.</summary>
    public static ImmutableArray<MatrixColumn> Headings(string from, ImmutableArray<(ReleaseLine Line, Release Release)> columns) =>
        [.. columns.Select(column => new MatrixColumn(
            column.Line.Product.Id.Value,
            new LinkView(column.Line.Product.Name, RelativePath.Between(from, column.Release.Page.Path), column.Release.Page.Title)))];

    /// <summary>Features by area, each with its cells for some products' releases; features of which nothing is said there are left out.</summary>
    public ImmutableArray<MatrixGroup> ByProduct(string from, ImmutableArray<(ReleaseLine Line, Release Release)> columns, Func<TrackedFeature, bool>? keep = null) =>
        Groups(_tracker.Features.Where(keep ?? (_ => true)).Select(feature => Row(
            feature, from, [.. columns.Select(column => StatementCells.At(feature, column.Line, column.Release.Index, from))])));

    /// <summary>Features by area, each with its cells for the architectures of one product's newest release.</summary>
    public ImmutableArray<MatrixGroup> ByArchitecture(string from, ReleaseLine line, ImmutableArray<Architecture> architectures) =>
        Groups(_tracker.Features.Select(feature => Row(feature, from, [.. architectures.Select(architecture =>
            StatementCells.Cells(feature, On(feature, line, architecture), from).Select(cell => cell with { Condition = "" }).DistinctBy(cell => cell.Status).ToImmutableArray())])));

    /// <summary>The facets of the matrix of products on a day.</summary>
    public ImmutableArray<FacetView> FacetsOn(DateOnly day) => Facets(TrackerPaths.Matrix, ByProduct(TrackerPaths.Matrix, ColumnsOn(day)));

    /// <summary>The facets of rows: how many rows have each value.</summary>
    public ImmutableArray<FacetView> Facets(string from, ImmutableArray<MatrixGroup> groups)
    {
        var rows = groups.SelectMany(group => group.Rows).ToList();
        return
        [
            .. new[] { ("product", Strings.Product), ("status", Strings.Status), ("area", Strings.Area), ("arch", Strings.Architecture) }
                .Select(facet => new FacetView(facet.Item1, facet.Item2, Options(from, facet.Item1, rows))).Where(facet => !facet.Options.IsEmpty),
        ];
    }

    /// <summary>The values a feature has of each facet, whatever the release.</summary>
    public static ImmutableArray<FacetValues> ValuesOf(TrackedFeature feature)
    {
        var open = feature.Statements.Where(statement => statement.IsOpen).Select(statement => statement.Statement).ToList();
        return
        [
            new FacetValues("product", [.. feature.Page.ProductIds]),
            new FacetValues("status", [.. open.Select(statement => EnumNames.Spell(statement.Status.Value)).Distinct(StringComparer.Ordinal)]),
            new FacetValues("area", [.. feature.Meta.Areas.Select(area => area.Value)]),
            new FacetValues("arch", [.. open.SelectMany(statement => statement.Arch).Select(arch => EnumNames.Spell(arch.Value)).Distinct(StringComparer.Ordinal)]),
        ];
    }

    /// <summary>The text of a facet's value.</summary>
    public string TextOf(string facet, string value) => facet switch
    {
        "status" => StatusText.Of(Enum.GetValues<FeatureStatus>().First(status => EnumNames.Spell(status) == value)),
        "arch" => ArchitectureText.Of(Enum.GetValues<Architecture>().First(arch => EnumNames.Spell(arch) == value)),
        "area" => catalog.Settings.Areas.FirstOrDefault(area => area.Id.Value == value)?.Name ?? value,
        _ => catalog.Settings.Products.FirstOrDefault(product => product.Id.Value == value)?.Name ?? value,
    };

    /// <summary>What is said of a feature for an architecture in the newest release of a product; the most general first.</summary>
    public static IEnumerable<TrackedStatement> On(TrackedFeature feature, ReleaseLine line, Architecture architecture) =>
        feature.At(line.Product.Id.Value, line.Releases.Length - 1)
            .Where(statement => statement.Statement.Arch.IsEmpty || statement.Statement.Arch.Any(arch => arch.Value == architecture));

    private ImmutableArray<FacetOption> Options(string from, string key, List<MatrixRow> rows) =>
    [
        .. rows.SelectMany(row => row.Values.First(values => values.Key == key).Values)
            .GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FacetOption(
                group.Key, TextOf(key, group.Key), group.Count(),
                // The pages of values are of the first matrix: another day's or architecture's rows are not theirs, nor need its values have one.
                from == TrackerPaths.Matrix ? RelativePath.Between(from, TrackerPaths.Facet(key, group.Key)) : "")),
    ];

    private static MatrixRow Row(TrackedFeature feature, string from, ImmutableArray<ImmutableArray<MatrixCell>> cells) => new(
        new LinkView(feature.Page.Title, RelativePath.Between(from, feature.Page.Path), feature.Page.Description),
        "", "row-" + Slug.Of(feature.Page.Id), cells, ValuesIn(feature, cells),
        string.Join(' ', feature.Page.AlternativeNames.Prepend(feature.Page.Title).Append(feature.Page.Id).Append(feature.Page.Description)).ToLowerInvariant());

    private List<string> Areas => [.. catalog.Settings.Areas.Select(area => area.Id.Value), ""];

    /// <summary>The values of a row: of statuses those that stand in its cells, which may be of another day or architecture than the feature's of today.</summary>
    private static ImmutableArray<FacetValues> ValuesIn(TrackedFeature feature, ImmutableArray<ImmutableArray<MatrixCell>> cells) =>
    [
        .. ValuesOf(feature).Select(values => values.Key == "status"
            ? values with { Values = [.. cells.SelectMany(cell => cell).Select(cell => cell.Status.Key).Distinct(StringComparer.Ordinal)] } : values),
    ];

    private ImmutableArray<MatrixGroup> Groups(IEnumerable<MatrixRow> rows)
    {
        var areas = Areas;
        return
        [
            .. rows.Where(row => row.Cells.Any(cell => !cell.IsEmpty))
                .GroupBy(row => row.Values.First(values => values.Key == "area").Values.FirstOrDefault(""), StringComparer.Ordinal)
                .OrderBy(group => areas.IndexOf(group.Key))
                .Select(group => new MatrixGroup(group.Key.Length == 0 ? Strings.Other : TextOf("area", group.Key), "area-" + (group.Key.Length == 0 ? "other" : group.Key), [.. group])),
        ];
    }
}

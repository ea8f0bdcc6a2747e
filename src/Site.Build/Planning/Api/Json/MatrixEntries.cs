using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Json;

/// <summary>Makes the matrices whose rows are features.</summary>
internal sealed class MatrixEntries(PlanInput input)
{
    private readonly FeatureMatrix _matrix = new(input.Catalog);

    /// <summary>Features by products.</summary>
    public ProductMatrixEntry Products()
    {
        var columns = _matrix.ColumnsOn(input.Date);
        return new ProductMatrixEntry
        {
            Columns = [.. columns.Select(column => new ProductColumnEntry { Product = column.Line.Product.Id.Value, Release = column.Release.Version })],
            Rows = Rows(feature => [.. columns.Select(column =>
                FeatureEntries.Cells(feature, feature.At(column.Line.Product.Id.Value, column.Release.Index)))]),
        };
    }

    /// <summary>Features by architectures.</summary>
    public ArchitectureMatrixEntry Architectures()
    {
        var line = _matrix.LineOfArchitectures;
        var columns = _matrix.Architectures;
        return new ArchitectureMatrixEntry
        {
            Product = line.Product.Id.Value,
            Release = line.Releases[^1].Version,
            Columns = columns,
            Rows = Rows(feature => [.. columns.Select(architecture => FeatureEntries.Cells(feature, FeatureMatrix.On(feature, line, architecture)))]),
        };
    }

    private ImmutableArray<FeatureRowEntry> Rows(Func<TrackedFeature, ImmutableArray<ImmutableArray<CellEntry>>> cells) =>
        [.. _matrix.ByArea.Select(feature => new FeatureRowEntry { Feature = feature.Page.Id, Cells = cells(feature) }).Where(row => row.Cells.Any(cell => !cell.IsEmpty))];
}

using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Json;

/// <summary>Makes the entries of features for one file.</summary>
internal sealed class FeatureEntries(PlanInput input, AddressesFrom addresses)
{
    /// <summary>A feature, with its status of today.</summary>
    public FeatureEntry Of(TrackedFeature feature) => new()
    {
        Id = feature.Page.Id,
        Title = feature.Page.Title,
        Description = feature.Page.Description,
        Aliases = [.. feature.Page.AlternativeNames],
        Areas = [.. feature.Meta.Areas.Select(area => area.Value)],
        Tags = [.. feature.Meta.Tags.Select(tag => tag.Value)],
        Products = feature.Page.ProductIds,
        Now =
        [
            .. from column in new FeatureMatrix(input.Catalog).ColumnsOn(input.Date)
               where feature.Statements.Any(statement => statement.Line == column.Line)
               select Now(feature, column.Line, column.Release),
        ],
        Json = Link(ApiPaths.Feature(feature.Page.Id)),
        Feed = Link(ApiPaths.FeatureFeed(feature.Page.Id)),
        Badge = Link(ApiPaths.Badge(feature.Page.Id)),
        Embed = Link(ApiPaths.Embed(feature.Page.Id)),
        Href = addresses.Href(feature.Page.Path),
        Url = addresses.Url(feature.Page.Path),
    };

    /// <summary>What some statements of a feature say.</summary>
    public static ImmutableArray<CellEntry> Cells(TrackedFeature feature, IEnumerable<TrackedStatement> statements) =>
        [.. statements.Select(statement => new CellEntry
        {
            Status = statement.Statement.Status.Value,
            Security = StatementEntries.SecurityOf(statement.Statement),
            Condition = StatementCells.ConditionOf(statement) is { Length: > 0 } condition ? condition : null,
            Statement = StatementEntries.IdOf(feature, statement),
        })];

    private NowEntry Now(TrackedFeature feature, ReleaseLine line, Release release) => new()
    {
        Product = line.Product.Id.Value,
        Release = release.Version,
        Cells = Cells(feature, feature.At(line.Product.Id.Value, release.Index)),
        Badge = Link(ApiPaths.Badge(feature.Page.Id, line.Product.Id.Value)),
    };

    private LinkEntry Link(string path) => new() { Href = addresses.Href(path), Url = addresses.Url(path) };
}

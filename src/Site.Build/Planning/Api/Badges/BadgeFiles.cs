using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Badges;

/// <summary>Plans the badges of features.</summary>
internal sealed class BadgeFiles(PlanInput input)
{
    private readonly ImmutableArray<(ReleaseLine Line, Release Release)> _columns = new FeatureMatrix(input.Catalog).ColumnsOn(input.Date);

    /// <summary>A badge for each feature, for all products.</summary>
    public ApiFamily Features() => new(
        ApiPaths.Badge("{feature}"), ApiFileKind.Badge, Strings.Badge, Strings.AboutBadge,
        [.. input.Catalog.Tracker.Features.Select(feature => File(ApiPaths.Badge(feature.Page.Id), feature, () => OfAll(feature)))]);

    /// <summary>A badge for each feature and product of which something is said.</summary>
    public ApiFamily Products() => new(
        ApiPaths.Badge("{feature}", "{product}"), ApiFileKind.Badge, Strings.BadgeForOneProduct, Strings.AboutBadgeForOneProduct,
        [
            .. from feature in input.Catalog.Tracker.Features
               from column in Columns(feature)
               select File(ApiPaths.Badge(feature.Page.Id, column.Line.Product.Id.Value), feature, () => OfOne(feature, column.Line, column.Release)),
        ]);

    private static PlannedFile File(string path, TrackedFeature feature, Func<Badge> badge) =>
        PlannedFile.Text(path, feature.Page.Document.Source.Path, () => badge().ToSvg());

    private IEnumerable<(ReleaseLine Line, Release Release)> Columns(TrackedFeature feature) =>
        _columns.Where(column => feature.Statements.Any(statement => statement.Line == column.Line));

    private Badge OfAll(TrackedFeature feature)
    {
        var parts = Columns(feature).Select(column => (column.Line.Product.Name, Parts: Parts(feature, column.Line, column.Release)))
            .Select(said => said.Parts[0] with { Text = $"{said.Name}{(said.Parts.Length > 1 ? " (varies)" : "")}: {said.Parts[0].Text}" }).ToImmutableArray();
        return new Badge(feature.Page.Title, parts.IsEmpty ? [NothingSaid] : parts);
    }

    private static Badge OfOne(TrackedFeature feature, ReleaseLine line, Release release) =>
        new($"{feature.Page.Title} · {release.Page.Title}", Parts(feature, line, release));

    /// <summary>What is said, the most general first.</summary>
    private static ImmutableArray<BadgePart> Parts(TrackedFeature feature, ReleaseLine line, Release release)
    {
        ImmutableArray<BadgePart> parts =
        [
            .. feature.At(line.Product.Id.Value, release.Index).Select(tracked =>
            {
                var view = StatusText.View(tracked.Statement);
                var condition = StatementCells.ConditionOf(tracked);
                return new BadgePart(
                    view.Text + (view.Security.Length > 0 ? ", " + view.Security : "") + (condition.Length > 0 ? $" ({condition})" : ""), tracked.Statement.Status.Value);
            }).Distinct(),
        ];
        return parts.IsEmpty ? [NothingSaid] : parts;
    }

    private static BadgePart NothingSaid => new(Strings.NothingSaid, FeatureStatus.Unknown);
}

using Site.Model.Catalogs;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Json;

/// <summary>Plans the JSON of the tracker's data.</summary>
internal sealed class JsonFiles(PlanInput input)
{
    private readonly FeatureTracker _tracker = input.Catalog.Tracker;

    /// <summary>The schema of a record of documents: <c>FeaturesDocument</c> → <c>…/features.json</c>.</summary>
    public static string SchemaOf(Type document) =>
        ApiPaths.Schema(Parsing.FrontMatter.KebabCase.Of(document.Name[..^"Document".Length]));

    /// <summary>The files of which there is one, or one for each product.</summary>
    public IEnumerable<ApiFile> Files() =>
    [
        File<FeaturesDocument>(ApiPaths.Features, Strings.Features, Strings.AboutAllFeatures, from => new FeaturesDocument
        {
            Schema = SchemaFrom<FeaturesDocument>(from), Features = [.. _tracker.Features.Select(new FeatureEntries(input, from).Of)],
        }),
        File<StatementsDocument>(ApiPaths.Statements, Strings.Statements, Strings.AboutAllStatements, from => new StatementsDocument
        {
            Schema = SchemaFrom<StatementsDocument>(from), Statements = [.. _tracker.Features.SelectMany(new StatementEntries(input, from).Of)],
        }),
        File<ReleasesDocument>(ApiPaths.Releases, Strings.Releases, Strings.AboutAllReleases, from => new ReleasesDocument
        {
            Schema = SchemaFrom<ReleasesDocument>(from), Products = [.. _tracker.Lines.Select(new ReleaseEntries(from).Of)],
        }),
        File<MatrixDocument>(ApiPaths.Matrix, Strings.Matrices, Strings.AboutMatrices, Matrix),
        .. _tracker.Lines.Select(Releases),
    ];

    /// <summary>A file for each feature.</summary>
    public ApiFamily Features() => new(
        ApiPaths.Feature("{feature}"), ApiFileKind.Json, Strings.OneFeature, Strings.AboutOneFeature,
        [.. _tracker.Features.Select(Feature)])
    {
        Document = typeof(FeatureDocument),
    };

    private MatrixDocument Matrix(AddressesFrom from) => new()
    {
        Schema = SchemaFrom<MatrixDocument>(from),
        Products = new MatrixEntries(input).Products(),
        Architectures = new MatrixEntries(input).Architectures(),
        Xen = _tracker.Xen is { } xen ? new XenMatrixEntries(input, xen, from).Of() : null,
    };

    private ApiFile Releases(ReleaseLine line) => File<ProductReleasesDocument>(
        ApiPaths.ReleasesOf(line.Product.Id.Value), Strings.ReleasesOf(line.Product.Name), Strings.ReleasesAndSupportOf(line.Product.Name),
        from => new ProductReleasesDocument { Schema = SchemaFrom<ProductReleasesDocument>(from), Product = new ReleaseEntries(from).Of(line) });

    private PlannedFile Feature(TrackedFeature feature)
    {
        var from = new AddressesFrom(input.BaseUrl, ApiPaths.Feature(feature.Page.Id));
        return PlannedFile.Made(from.Path, feature.Page.Document.Source.Path, () => ApiJson.Utf8(new FeatureDocument
        {
            Schema = SchemaFrom<FeatureDocument>(from),
            Feature = new FeatureEntries(input, from).Of(feature),
            Statements = [.. new StatementEntries(input, from).Of(feature)],
            XenRows = [.. feature.UpstreamRows.Select(row => row.Path.Value)],
            Verified = DateEntry.OrNull(feature.Meta.Verified?.Value),
            VerifiedAgainst = [.. feature.Meta.VerifiedAgainst.Select(version => version.Value)],
        }));
    }

    private ApiFile File<TDocument>(string path, string title, string description, Func<AddressesFrom, TDocument> document)
        where TDocument : ApiDocument =>
        new(path, ApiFileKind.Json, title, description, () => ApiJson.Utf8(document(new AddressesFrom(input.BaseUrl, path)))) { Document = typeof(TDocument) };

    private static string SchemaFrom<TDocument>(AddressesFrom from) => from.Href(SchemaOf(typeof(TDocument)));
}

using Site.Build.Planning.Tracking;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Api;

/// <summary>Plans the tables of single features that other sites may show in a frame.</summary>
internal sealed class EmbedPages(PlanInput input, FrameBuilder frames)
{
    /// <summary>A page for each feature.</summary>
    public ApiFamily Features() => new(
        ApiPaths.Embed("{feature}"), ApiFileKind.Embed, Strings.TableToEmbed, Strings.AboutTableToEmbed,
        [.. input.Catalog.Tracker.Features.Select(feature => PlannedFile.Page(ApiPaths.Embed(feature.Page.Id), feature.Page.Document.Source.Path, () => View(feature)))]);

    private EmbedView View(TrackedFeature feature)
    {
        var path = ApiPaths.Embed(feature.Page.Id);
        return new EmbedView(frames.Frame(path, feature.Page.Title, feature.Page.Description) with
        {
            IsIndexed = false,
            Canonical = BaseUrls.Of(input.BaseUrl, feature.Page.Path),
        })
        {
            Feature = new LinkView(feature.Page.Title, RelativePath.Between(path, feature.Page.Path)),
            Rows = FeatureStatusViews.Now(feature, input.Catalog.Tracker, path),
        };
    }
}

using System.Globalization;
using Site.Build.Cataloging;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Tracking;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Plans the pages that content files make, and the redirects to them.</summary>
internal sealed class ContentPages(PlanInput input, FrameBuilder frames)
{
    private readonly DetailsBuilder _details = new(input);
    private readonly ClaimViews _claims = new(input);
    private readonly EventStrips _strips = new(input);

    /// <summary>One page for each content file, one for each alias.</summary>
    public IEnumerable<PlannedFile> Plan() =>
    [
        .. input.Catalog.Pages.Where(page => page.HasFile).Select(page => PlannedFile.Page(page.Path, page.Document.Source.Path, () => ViewOf(page)) with { Stamp = () => input.Stamps.Of(page) }),
        .. input.Catalog.Redirects.Select(redirect => PlannedFile.Page(redirect.Path, redirect.Target.Document.Source.Path, () => ViewOf(redirect)) with { Stamp = () => input.Stamps.Shared }),
    ];

    private ContentView ViewOf(Page page)
    {
        var frame = frames.Frame(page);
        var details = _details.Of(page);
        return page.Meta switch
        {
            ArticleMeta => new ArticleView(frame, details, new LinkView(frames.SectionOf(page).Name, RelativePath.Between(page.Path, frames.SectionOf(page).Path))),
            FeatureMeta => FeatureViewOf(page, frame, details),
            ReleaseMeta release => ReleaseViewOf(page, release, frame, details),
            EventMeta happening => EventViewOf(page, happening, frame, details),
            PaperMeta paper => PaperViewOf(page, paper, frame, details),
            ClaimMeta claim => _claims.Of(page, claim, frame, details),
            TermMeta term => new TermView(frame, details, term.Definition.Value),
            _ => throw new NotSupportedException($"{page.Meta.GetType()} has no view."),
        };
    }

    private RedirectView ViewOf(PageRedirect redirect)
    {
        var frame = frames.Frame(redirect.Path, redirect.Target.Title, redirect.Target.Description);
        return new RedirectView(
            frame with { IsIndexed = false, Canonical = BaseUrls.Of(input.BaseUrl, redirect.Target.Path, redirect.Target.Anchor) },
            new LinkView(redirect.Target.Title, RelativePath.Between(redirect.Path, redirect.Target.Address)));
    }

    private ReleaseView ReleaseViewOf(Page page, ReleaseMeta release, PageFrame frame, ContentDetails details)
    {
        var line = input.Catalog.Tracker.LineOf(release.Product.Value);
        var at = line?.Find(release.Version.Value);
        var isTracked = TrackerPages.Exist(input.Catalog.Tracker);
        var before = at is { Index: > 0 } ? line!.Releases[at.Index - 1] : null;
        return new ReleaseView(frame, details)
        {
            Product = _details.Terms(page, "products", [release.Product.Value]).FirstOrDefault() ?? new LinkView(release.Product.Value, ""),
            Version = release.Version.Value,
            Date = ReferenceViews.Date(release),
            EndOfSupport = ReferenceViews.Date(release.EndOfSupport?.Value),
            EndOfSecuritySupport = ReferenceViews.Date(release.EndOfSecuritySupport?.Value),
            Url = release.Url?.Value.AbsoluteUri,
            Previous = before is null ? null : new LinkView(before.Page.Title, RelativePath.Between(page.Path, before.Page.Path)),
            Changes = before is null ? [] : new ReleaseChanges(input).Between(line!, before, at!, page.Path),
            Events = _strips.Of(page),
            Standing = at is null || !isTracked ? [] : new ReleaseStanding(input.Catalog.Tracker).Of(line!, at, page.Path),
            Beside = at is null ? [] : new ReleaseStanding(input.Catalog.Tracker).Beside(line!, at, page.Path),
            Around = _strips.Around(page, release.Date.Value),
            DiffHref = before is null || !isTracked ? "" : RelativePath.Between(page.Path, TrackerPaths.DiffOf(release.Product.Value, before.Version, at!.Version)),
            AsOfHref = !isTracked ? "" : RelativePath.Between(page.Path, TrackerPaths.AsOf) + "?on=" + release.Date.Value.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private FeatureView FeatureViewOf(Page page, PageFrame frame, ContentDetails details)
    {
        var feature = input.Catalog.Tracker.FeatureOf(page)!;
        return new FeatureView(frame, details, new StatementViews(input, page).Of(feature))
        {
            Now = FeatureStatusViews.Now(feature, input.Catalog.Tracker, page.Path),
            History = FeatureHistory.Of(feature, input.Date),
            Upstream = FeatureStatusViews.Upstream(feature, input.Catalog.Tracker, page.Path),
            Events = _strips.Of(page),
        };
    }

    private EventView EventViewOf(Page page, EventMeta happening, PageFrame frame, ContentDetails details)
    {
        var concerns = happening.Features.Select(id => "feature/" + id.Value).Concat(happening.Papers.Select(id => "paper/" + id.Value))
            .Select(key => input.Catalog.PagesByKey.GetValueOrDefault(key)).OfType<Page>();
        return new EventView(frame, details)
        {
            Date = ReferenceViews.Date(happening.Date.Value)!,
            End = ReferenceViews.Date(happening.End?.Value),
            Kind = EnumNames.Spell(happening.Kind.Value),
            Importance = (int)happening.Importance.Value,
            OnTimeline = RelativePath.Between(page.Path, TimelinePaths.Page) + "#" + PagePlacing.AnchorOfEvent(page.Id),
            Concerns = [.. concerns.Select(target => new LinkView(target.Title, RelativePath.Between(page.Path, target.Path)))],
            Conflicts =
            [
                .. happening.Conflicts.Select(conflict => new ConflictView(
                    conflict.Note?.Value ?? "",
                    StatementViews.SourceLinks(conflict.Sources, input.Links.Pages[page.Number])) { Day = ReferenceViews.Date(conflict.Date.Value) }),
            ],
        };
    }

    private PaperView PaperViewOf(Page page, PaperMeta paper, PageFrame frame, ContentDetails details)
    {
        var entry = input.Catalog.Bibliography[page.Id];
        return new PaperView(frame, details)
        {
            Record = ReferenceViews.Of(entry, page.Path),
            Authors = [.. paper.Author.Select(author => author.ToDisplay())],
            Issued = ReferenceViews.Date(paper.Issued?.Value),
            Fields = PaperFields.Of(paper),
            BibTeX = BibTeX.Of(entry),
            Events = _strips.Of(page),
        };
    }
}

using System.Collections.Immutable;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Tracking;
using Site.Build.Rendering;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;
using Site.Model.Views;

namespace Site.Build.Planning.Previews;

/// <summary>Makes the previews of all that links of the site lead to.</summary>
internal sealed class PagePreviews(PlanInput input)
{
    private const int MostStatuses = 6;
    private const int MostNames = 3;

    /// <summary>The previews, each key once, in the order of their keys.</summary>
    public ImmutableArray<Preview> All() =>
    [
        .. Pages().Concat(Sections()).Concat(Events()).Concat(Sources()).Concat(Lists())
            .DistinctBy(preview => preview.Key, StringComparer.Ordinal)
            .OrderBy(preview => preview.Key, StringComparer.Ordinal)
            .Select(preview => preview with { Text = PreviewText.Cut(preview.Text), Note = PreviewText.Cut(preview.Note) }),
    ];

    /// <summary>Content pages; an event without a page of its own is among the events.</summary>
    private IEnumerable<Preview> Pages() => input.Catalog.Pages.Where(page => page.HasFile)
        .Select(page => Of(page, new Preview(page.Path, page.Kind.Name, page.Title) { Text = page.Description }));

    private Preview Of(Page page, Preview preview) => page.Meta switch
    {
        FeatureMeta => preview with { Statuses = Statuses(page) },
        ReleaseMeta release => preview with { Note = release.Date.Value.ToDisplayOfOneDay(), Text = $"{page.Description} {SupportOf(release)}".Trim() },
        EventMeta happening => preview with { Note = DateText(happening) },
        PaperMeta => preview with { Note = ReferenceViews.Of(input.Catalog.Bibliography[page.Id], page.Path).Authors },
        ClaimMeta claim => preview with { Note = ClaimViews.VerdictOf(claim.Verdict.Value).Text, Text = claim.Correction.Value },
        TermMeta => preview with { Note = string.Join(", ", page.AlternativeNames.Take(MostNames)) },
        _ => preview,
    };

    private ImmutableArray<PreviewStatus> Statuses(Page page) => input.Catalog.Tracker.FeatureOf(page) is not { } feature ? [] :
    [
        .. FeatureStatusViews.Now(feature, input.Catalog.Tracker, "index.html")
            .SelectMany(now => now.Cells.Select(cell => new PreviewStatus(now.Product.Text, cell.Status.Key, cell.Status.Text, LimitsOf(cell))))
            .Take(MostStatuses),
    ];

    private static string LimitsOf(MatrixCell cell) => string.Join("; ",
        new[] { PreviewText.Cut(cell.Condition), cell.Status.Security, cell.HasCaveat ? Strings.SourcesDisagree : "" }.Where(limit => limit.Length > 0));

    private static string SupportOf(ReleaseMeta release) => string.Join(' ', new[]
    {
        End(Strings.EndOfSupport, release.EndOfSupport), End(Strings.EndOfSecuritySupport, release.EndOfSecuritySupport),
    }.Where(text => text.Length > 0));

    private static string End(Func<HistoricalDate, string> sentence, Located<HistoricalDate>? date) => date is null ? "" : sentence(date.Value.Value);

    private static string DateText(EventMeta happening) =>
        happening.End is { } end ? Strings.FromTo(happening.Date.Value.ToDisplay(), end.Value.ToDisplay()) : happening.Date.Value.ToDisplay();

    /// <summary>The headings that pages link to.</summary>
    private IEnumerable<Preview> Sections() =>
        from links in input.Links.Pages
        from link in links.Links
        where link.Page is not null && link.Fragment.Length > 0
        let page = link.Page!
        let section = page.Document.Sections.FirstOrDefault(candidate => candidate.Heading?.Anchor == link.Fragment)
        where section.Heading is not null
        select new Preview(KeyOf(page.Path, link.Fragment), "section", section.Heading!.Text) { Note = page.Title, Text = section.Text.ToString() };

    private IEnumerable<Preview> Events() => !input.HasTimeline ? [] : input.Timeline.Written.Select(happening =>
        new Preview(KeyOf(TimelinePaths.Page, happening.Id), "event", happening.Title) { Note = TimelineEntries.Day(happening).Text, Text = happening.Text });

    private IEnumerable<Preview> Sources() => input.Catalog.Bibliography.Values.Select(entry =>
    {
        var source = ReferenceViews.Of(entry, SitePages.BibliographyPath);
        return new Preview(KeyOf(SitePages.BibliographyPath, source.Anchor), "source", source.Title) { Note = source.Authors, Text = source.Rest };
    });

    /// <summary>Sections, products, areas and tags of which someone wrote what they are.</summary>
    private IEnumerable<Preview> Lists() =>
        from taxonomy in input.Catalog.Taxonomies
        from term in taxonomy.Terms
        where term.Description.Length > 0 && !term.Pages.IsEmpty
        select new Preview(term.Path, KindOf(taxonomy), term.Name) { Text = term.Description };

    private static string KindOf(Taxonomy taxonomy) => taxonomy.Name switch
    {
        "products" => "product",
        "areas" => "area",
        "tags" => "tag",
        _ => "section",
    };

    private static string KeyOf(string path, string fragment) => $"{path}#{UrlText.Escape(fragment)}";
}

using System.Globalization;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Rendering;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Documents;
using Site.Model.Views;

namespace Site.Build.Planning.Timelines;

/// <summary>Makes events ready to show on a page.</summary>
internal sealed class TimelineEntries(PlanInput input, string from)
{
    /// <summary>The event in a list whose headings name years.</summary>
    public TimelineEventView Of(TimelineEvent happening) => new()
    {
        Anchor = happening.Id,
        Machine = happening.Date.ToMachine(),
        Day = DayText(happening),
        Link = new LinkView(happening.Title, happening.Page.HasFile ? HrefOf(happening) : ""),
        Text = happening.Origin == TimelineOrigin.Release ? "" : happening.Text,
        BodyHtml = happening.Page.HasFile ? "" : new BodyFiller(input.Hrefs).Fill(happening.Page, input.Links.Pages[happening.Page.Number]),
        More = happening.Page is { HasFile: false, Meta: EventMeta meta } ? MoreOf(happening.Page, meta) : null,
        Conflicts = [.. happening.Conflicts.Select(conflict => ReferenceViews.Date(conflict.Date.Value)!).Distinct()],
        Drawn = Iso(happening.Drawn),
        Since = BandViews.IsLong(happening) ? Iso(happening.First) : "",
        Until = BandViews.IsLong(happening) ? Iso(happening.Last) : "",
        Lane = TimelinePaths.KeyOf(happening.Lane),
        Kind = KindOf(happening),
        Grade = BandViews.GradeOf(happening),
        ProductIds = happening.Products,
        Products = [.. happening.Products.Select(NameOf)],
    };

    /// <summary>The page that tells more, seen from here.</summary>
    public string HrefOf(TimelineEvent happening) =>
        (happening.Page.Path == from && happening.PageAnchor.Length > 0 ? "" : RelativePath.Between(from, happening.Page.Path))
        + (happening.PageAnchor.Length > 0 ? "#" + happening.PageAnchor : "");

    /// <summary>What the page of an event shows, for one that has none.</summary>
    private TimelineEventMore MoreOf(Page page, EventMeta happening)
    {
        var links = input.Links.Pages[page.Number];
        var concerned = happening.Features.Select(id => "feature/" + id.Value).Concat(happening.Papers.Select(id => "paper/" + id.Value))
            .Select(key => input.Catalog.PagesByKey.GetValueOrDefault(key)).OfType<Page>().Distinct().ToList();
        return new TimelineEventMore
        {
            Sources = [.. links.References.Select(reference => new LinkView(
                reference.Entry.Fields.Title?.Value ?? reference.Entry.Key, HrefOf(reference.Entry.Key), string.Join("; ", reference.Locators)))],
            Conflicts =
            [
                .. happening.Conflicts.Select(conflict => new ConflictView(
                    conflict.Note?.Value ?? "",
                    [.. StatementViews.SourceLinks(conflict.Sources, links).Zip(conflict.Sources, (link, source) => link with { Href = HrefOf(Citation.Of(source).Key) })]) { Day = ReferenceViews.Date(conflict.Date.Value) }),
            ],
            Concerns = [.. concerned.Select(LinkTo)],
            Backlinks = [.. links.Backlinks.Select(link => link.Page).Where(page => !concerned.Contains(page)).OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase).Select(LinkTo)],
            Areas = [.. input.Catalog.Taxonomies.Where(taxonomy => taxonomy.Name == "areas").SelectMany(taxonomy => taxonomy.Terms).Where(term => term.Pages.Contains(page)).Select(term => new LinkView(term.Name, RelativePath.Between(from, term.Path)))],
            Verified = ReferenceViews.Date(happening.Verified?.Value),
        };
    }

    private string HrefOf(string source) => RelativePath.Between(from, SitePages.BibliographyPath) + "#" + ReferenceViews.AnchorOf(source);

    private LinkView LinkTo(Page page) => new(page.Title, page.Path == from ? "#" + page.Anchor : RelativePath.Between(from, page.Address));

    /// <summary>The kind as filters name it.</summary>
    public static string KindOf(TimelineEvent happening) =>
        happening.Origin == TimelineOrigin.Status ? "status" : EnumNames.Spell(happening.Kind);

    /// <summary>When it happened, with its end.</summary>
    public static DateView Day(TimelineEvent happening) => new((happening.Date, happening.End) switch
    {
        ({ IsRange: false, IsCirca: false } date, { IsRange: false, IsCirca: false } end) => (date with { Last = end.Last, EndPrecision = end.Precision }).ToDisplay(),
        (var date, { } end) => Strings.FromTo(date.ToDisplay(), end.ToDisplay()),
        var (date, _) => happening.Origin is TimelineOrigin.Release or TimelineOrigin.Status ? date.ToDisplayOfOneDay() : date.ToDisplay(),
    }, happening.Date.ToMachine());

    /// <summary>The name of a product of the settings.</summary>
    public string NameOf(string product) =>
        input.Catalog.Settings.Products.FirstOrDefault(candidate => candidate.Id.Value == product)?.Name ?? product;

    /// <summary>The date without the year that a heading above it names.</summary>
    private static string DayText(TimelineEvent happening)
    {
        var date = happening.Date;
        if (date.IsRange || happening.End is not null)
        {
            var last = happening.Last;
            var sameYear = last.Year == happening.First.Year;
            var end = happening.End ?? date with { Start = date.Last, Precision = date.EndPrecision ?? date.Precision, EndPrecision = null, IsCirca = false };
            var sameMonth = sameYear && last.Month == date.Start.Month && date.Precision == DatePrecision.Day && end.Precision == DatePrecision.Day;
            var start = sameMonth ? date.Start.Day.ToString(CultureInfo.InvariantCulture) : Short(date.Start, date.Precision);
            return About(date, $"{start}–{(sameYear ? Short(last, end.Precision) : end.ToDisplay())}");
        }

        return About(date, Short(date.Start, date.Precision));
    }

    private static string About(HistoricalDate date, string day) => date.IsCirca ? Strings.About(day) : day;

    private static string Short(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => day.ToString("d MMM", CultureInfo.InvariantCulture),
        DatePrecision.Month => day.ToString("MMM", CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

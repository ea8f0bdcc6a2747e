using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Links;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Formats sources for lists of references.</summary>
internal static class ReferenceViews
{
    /// <summary>The id of a reference's element on a page. Like all ids that PLAN gives it has a colon, which no heading's anchor has.</summary>
    public static string AnchorOf(string key) => "ref:" + key;

    /// <summary>The references of a content page.</summary>
    public static ImmutableArray<ReferenceView> OfPage(Page page, PageLinks links) =>
    [
        .. links.References.Select(reference => Of(reference.Entry, page.Path) with
        {
            Number = reference.Number,
            Locators = string.Join("; ", reference.Locators),
            CitedAt = [.. reference.Uses.Select((use, i) => new LinkView(Letter(i), $"#cite:{use.ToString(CultureInfo.InvariantCulture)}"))],
        }),
    ];

    /// <summary>A source as shown on a page of the site.</summary>
    /// <param name="entry">The source.</param>
    /// <param name="from">The path of the page it is shown on.</param>
    public static ReferenceView Of(BibliographyEntry entry, string from)
    {
        var fields = entry.Fields;
        return new ReferenceView
        {
            Key = entry.Key,
            Anchor = AnchorOf(entry.Key),
            Authors = AuthorsAndYear(fields),
            Title = fields.Title?.Value ?? entry.Key,
            Language = fields.Language,
            Rest = Rest(fields),
            Accessed = Date(fields.Accessed?.Value),
            Doi = fields.Doi?.Value,
            Url = fields.Doi is { } doi ? "https://doi.org/" + Uri.EscapeDataString(doi.Value).Replace("%2F", "/", StringComparison.Ordinal) : fields.Url?.Value.AbsoluteUri,
            ArchiveUrl = fields.ArchiveUrl?.Value.AbsoluteUri,
            Page = entry.Page is { } page && page.Path != from ? new LinkView(page.Title, RelativePath.Between(from, page.Path)) : null,
        };
    }

    /// <summary>A date to show.</summary>
    public static DateView? Date(HistoricalDate? date) => date is null ? null : new DateView(date.ToDisplay(), date.ToMachine());

    /// <summary>A release's date to show: of a span, it was one day.</summary>
    public static DateView Date(ReleaseMeta release) => new(release.Date.Value.ToDisplayOfOneDay(), release.Date.Value.ToMachine());

    private static string AuthorsAndYear(ICslFields fields)
    {
        const int Shown = 3;
        var names = fields.Author.Select(name => name.Literal ?? (name.Given is { Length: > 0 } given ? $"{name.Family}, {Initials(given)}" : name.Family ?? "")).ToList();
        var authors = names.Count > Shown ? Strings.AndOthers(string.Join("; ", names.Take(Shown))) : string.Join("; ", names);
        var year = fields.Issued?.Value is { } issued ? $"({(issued.IsCirca ? Strings.About(YearOf(issued)) : YearOf(issued))})" : "";
        return string.Join(' ', new[] { authors, year }.Where(part => part.Length > 0));
    }

    private static string YearOf(HistoricalDate date) => date.Start.Year.ToString(CultureInfo.InvariantCulture);

    private static string Initials(string given) =>
        string.Join(' ', given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name[..1] + "."));

    private static string Rest(ICslFields fields)
    {
        var volume = fields.Volume is { } number ? number + (fields.Issue is { } issue ? $"({issue})" : "") : fields.Issue ?? "";
        var container = string.Join(' ', new[] { fields.ContainerTitle ?? "", volume }.Where(part => part.Length > 0));
        var pages = fields.Page is { } page ? Strings.InPages(page.Replace('-', '–'), page.Contains('-', StringComparison.Ordinal)) : "";
        var place = string.Join(", ", new[] { fields.EventTitle ?? "", fields.EventPlace ?? "" }.Where(part => part.Length > 0));
        return string.Join(". ", new[] { container, place, pages, fields.Publisher ?? "" }.Where(part => part.Length > 0));
    }

    /// <summary>a, b, … z, aa, ab, …: the usual marks of several uses of one reference.</summary>
    private static string Letter(int index) =>
        index < 26 ? ((char)('a' + index)).ToString() : Letter((index / 26) - 1) + (char)('a' + (index % 26));
}

using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Planning.Neighbours;
using Site.Build.Planning.Trust;
using Site.Build.Rendering;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;
using Site.Model.Views;

namespace Site.Build.Planning;

/// <summary>Builds what content pages of all kinds show.</summary>
internal sealed class DetailsBuilder(PlanInput input)
{
    private const int WordsAMinute = 220;

    /// <summary>How many backlinks a page shows: a common term is used on every page, and its own must not grow with the site.</summary>
    private const int MostBacklinks = 200;

    private readonly ClaimViews _claims = new(input);
    private readonly NeighbourMaps _maps = new(input);
    private readonly BodyFiller _bodies = new(input.Hrefs);

    private readonly TermIndex _terms = new(input.Catalog.Taxonomies);

    /// <summary>The details of a page.</summary>
    public ContentDetails Of(Page page)
    {
        var links = input.Links.Pages[page.Number];
        var freshness = PageFreshness.Of(page, input.Catalog.Tracker);
        var claims = _claims.Concerning(page);
        var history = input.History.Files.GetValueOrDefault(page.Document.Source.Path);
        return new ContentDetails
        {
            Kind = page.Kind.Name,
            Body = _bodies.Of(page, links),
            ReadingMinutes = page.Document.WordCount < WordsAMinute / 4 ? 0 : (int)Math.Ceiling(page.Document.WordCount / (double)WordsAMinute),
            Aliases = [.. page.AlternativeNames],
            Products = Terms(page, "products", page.ProductIds),
            Areas = Terms(page, "areas", page.Meta.Areas.Select(area => area.Value)),
            Tags = Terms(page, "tags", page.Meta.Tags.Select(tag => Slug.Of(tag.Value))),
            Verified = ReferenceViews.Date(page.Meta.Verified?.Value),
            VerifiedAgainst = [.. page.Meta.VerifiedAgainst.Select(version => version.Value)],
            Newer = [.. freshness.Newer.Select(release => new LinkView(release.Page.Title, RelativePath.Between(page.Path, release.Page.Path)))],
            IsStale = freshness.IsStale(input.Date),
            Changed = history is null ? null : Day(history.Changed),
            Contributors = history?.Contributors ?? [],
            EditUrl = input.Catalog.Settings.EditUrl?.Value.Replace(
                "{path}", UrlText.EscapePath((input.Folder + "/" + page.Document.Source.Path).TrimStart('/')), StringComparison.Ordinal),
            References = ReferenceViews.OfPage(page, links),
            Backlinks =
            [
                .. links.Backlinks.OrderBy(link => link.Page.Meta is ReleaseMeta or TermMeta ? 1 : 0).ThenBy(link => link.Page.Title, StringComparer.OrdinalIgnoreCase)
                    .Take(MostBacklinks)
                    .Select(link => new LinkView(link.Page.Title, input.Hrefs.Href(page.Path, link.Page), link.Context.ToString())),
            ],
            Claims = claims,
            MoreBacklinks = Math.Max(0, links.Backlinks.Length - MostBacklinks),
            Related = [.. links.Related.Select(related => new LinkView(related.Page.Title, input.Hrefs.Href(page.Path, related.Page), related.Reason))],
            Neighbours = _maps.Of(page),
            Citation = PageCitations.Of(page, input),
        };
    }

    /// <summary>Links to the terms of a taxonomy that are there.</summary>
    public ImmutableArray<LinkView> Terms(Page page, string taxonomy, IEnumerable<string> ids)
    {
        var terms = new List<TaxonomyTerm>();
        foreach (var id in ids)
        {
            if (_terms.Find(taxonomy, id) is { } term && !terms.Exists(other => other.Id == id))
            {
                terms.Add(term);
            }
        }

        return [.. terms.Select(term => new LinkView(term.Name, RelativePath.Between(page.Path, term.Path)))];
    }

    /// <summary>The day of a moment, in UTC, so that it is the same wherever the site is built.</summary>
    public static DateView Day(DateTimeOffset moment)
    {
        var day = DateOnly.FromDateTime(moment.UtcDateTime);
        return new DateView(DayText.Of(day), day.ToString("O", CultureInfo.InvariantCulture));
    }
}

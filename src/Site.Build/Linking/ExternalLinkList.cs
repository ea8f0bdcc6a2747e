using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Output;
using Site.Model.Text;

namespace Site.Build.Linking;

/// <summary>Gathers the addresses that the content and the bibliography send readers to. Asking whether they answer is not the line's business.</summary>
internal static class ExternalLinkList
{
    // The proxy of the DOI Foundation: what the site links a DOI to.
    private const string DoiResolver = "https://doi.org/";

    /// <summary>The http and https links, by place; what is written at one place is there once.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="references">The text of <c>references.yml</c>; null when there is none.</param>
    public static ImmutableArray<ExternalLink> Of(Catalog catalog, SourceText? references)
    {
        var links = catalog.Pages.SelectMany(page => OfBody(page.Document).Concat(OfMeta(page)));
        if (references is not null)
        {
            links = links.Concat(catalog.Bibliography.Values
                .Where(entry => entry.Page is null).SelectMany(entry => OfFields(entry.Fields, references)));
        }

        return
        [
            .. links.Distinct()
                .OrderBy(link => link.Place.Path, StringComparer.Ordinal).ThenBy(link => link.Place.Line).ThenBy(link => link.Place.Column)
                .ThenBy(link => link.Address.AbsoluteUri, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ExternalLink> OfBody(Document document)
    {
        foreach (var link in document.Links.Where(link => link.Form == LinkForm.External))
        {
            if (Uri.TryCreate(link.Target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            {
                yield return new ExternalLink(address, document.Source.PlaceOf(link.Span));
            }
        }
    }

    private static IEnumerable<ExternalLink> OfMeta(Page page) => page.Meta switch
    {
        PaperMeta paper => OfFields(paper, page.Document.Source),
        ReleaseMeta { Url: { } url } => [new ExternalLink(url.Value, page.Document.Source.PlaceOf(url.Span))],
        _ => [],
    };

    private static IEnumerable<ExternalLink> OfFields(ICslFields fields, SourceText source)
    {
        if (fields.Doi is { } doi
            && Uri.TryCreate(DoiResolver + Uri.EscapeDataString(doi.Value).Replace("%2F", "/", StringComparison.Ordinal), UriKind.Absolute, out var resolver))
        {
            yield return new ExternalLink(resolver, source.PlaceOf(doi.Span));
        }

        foreach (var url in new[] { fields.Url, fields.ArchiveUrl })
        {
            if (url is { } address)
            {
                yield return new ExternalLink(address.Value, source.PlaceOf(address.Span));
            }
        }
    }
}

using Site.Model.Catalogs;

namespace Site.Build.Planning.Api.Json;

/// <summary>Makes the entries of products and releases for one file.</summary>
internal sealed class ReleaseEntries(AddressesFrom addresses)
{
    /// <summary>A product with its releases.</summary>
    public ProductEntry Of(ReleaseLine line)
    {
        var page = $"products/{line.Product.Id.Value}.html";
        return new ProductEntry
        {
            Id = line.Product.Id.Value,
            Name = line.Product.Name,
            ReleaseName = line.Product.ReleaseName ?? line.Product.Name,
            PartOf = line.Product.PartOf?.Value,
            Description = line.Product.Description,
            Releases = [.. line.Releases.Select(Of)],
            Href = addresses.Href(page),
            Url = addresses.Url(page),
        };
    }

    private ReleaseEntry Of(Release release) => new()
    {
        Id = release.Page.Id,
        Version = release.Version,
        Date = DateEntry.Of(release.Meta.Date.Value),
        EndOfSupport = DateEntry.OrNull(release.Meta.EndOfSupport?.Value),
        EndOfSecuritySupport = DateEntry.OrNull(release.Meta.EndOfSecuritySupport?.Value),
        UpstreamUrl = release.Meta.Url?.Value.AbsoluteUri,
        Href = addresses.Href(release.Page.Path),
        Url = addresses.Url(release.Page.Path),
    };
}

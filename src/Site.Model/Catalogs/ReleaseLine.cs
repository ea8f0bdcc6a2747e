using System.Collections.Immutable;
using Site.Model.Content;

namespace Site.Model.Catalogs;

/// <summary>The releases of one product, from the oldest on.</summary>
/// <param name="Product">The product.</param>
/// <param name="Releases">Its releases, by version.</param>
public sealed record ReleaseLine(Product Product, ImmutableArray<Release> Releases)
{
    /// <summary>The release of a version; null when there is none.</summary>
    public Release? Find(string version) => Releases.FirstOrDefault(release => release.Version == version);
}

using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;

namespace Site.Build.Cataloging;

/// <summary>What CATALOG gathered in the build before, and what it found wrong with each page.</summary>
internal sealed class CatalogMemory
{
    /// <summary>The last catalog; null before the first build.</summary>
    public Catalog? Catalog { get; private set; }

    /// <summary>What was wrong with the front matter of its pages, in their order.</summary>
    public ImmutableArray<ImmutableArray<Diagnostic>> Found { get; private set; } = [];

    /// <summary>Takes over a catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="found">What is wrong with the front matter of its pages, in their order.</param>
    public void Keep(Catalog catalog, ImmutableArray<ImmutableArray<Diagnostic>> found) => (Catalog, Found) = (catalog, found);
}

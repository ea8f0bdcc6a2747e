using Site.Model.Catalogs;

namespace Site.Build.Planning;

/// <summary>The facts of the build before: after most edits, those of the next.</summary>
internal sealed class FactMemory
{
    private SiteFacts? _known;

    /// <summary>The facts of a catalog on a day.</summary>
    public SiteFacts Of(Catalog catalog, DateOnly today) => _known = SiteFacts.Of(catalog, today, _known);
}

using Site.Model.Catalogs;

namespace Site.Model.Links;

/// <summary>Where a link leads: to a page, an asset or an outside address; nowhere when it is broken.</summary>
/// <param name="Page">The page, if any.</param>
/// <param name="Asset">The asset, if any.</param>
/// <param name="Address">The outside address, if any.</param>
/// <param name="Fragment">The anchor in the page; empty for none.</param>
public readonly record struct ResolvedLink(Page? Page, SiteAsset? Asset, string? Address, string Fragment);

namespace Site.Model.Views;

/// <summary>What a page needs of a site that browsers keep.</summary>
/// <param name="WorkerHref">The service worker.</param>
/// <param name="ManifestHref">The web app manifest.</param>
public sealed record OfflineFrame(string WorkerHref, string ManifestHref);

namespace Site.Build.Planning.Offline;

/// <summary>Where the files for reading the hosted site offline are.</summary>
internal static class OfflinePaths
{
    /// <summary>The page that says what is kept, and where more can be kept or all be removed.</summary>
    public const string Page = "offline.html";

    /// <summary>The service worker: at the root, since it is in charge of the folder it lies in.</summary>
    public const string Worker = "service-worker.js";

    /// <summary>The list of all that a browser may keep.</summary>
    public const string List = "data/offline.json";

    /// <summary>The web app manifest.</summary>
    public const string Manifest = "site.webmanifest";

    /// <summary>The service worker's script among the theme's assets; it is no file of the site by itself.</summary>
    public const string WorkerAsset = "js/service-worker.js";
}

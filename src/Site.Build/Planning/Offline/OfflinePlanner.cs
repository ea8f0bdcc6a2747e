using System.Buffers;
using System.Text;
using System.Text.Json;
using Site.Build.Rendering;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Views;

namespace Site.Build.Planning.Offline;

/// <summary>Plans what lets a reader's browser keep the hosted site: nothing, unless the settings ask for it and the address is known.</summary>
internal sealed class OfflinePlanner(PlanInput input, FrameBuilder frames)
{
    private const string Origin = "offline reading";

    /// <summary>Whether browsers are to keep copies. A site without an address is one for a disk, where browsers have no service workers.</summary>
    public static bool IsOn(Catalog catalog, Uri? baseUrl) => baseUrl is not null && catalog.Settings.Offline == OfflineMode.On;

    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> Plan() => (IsOn(input.Catalog, input.BaseUrl), input.Catalog.Settings.Offline) switch
    {
        (true, _) =>
        [
            PlannedFile.Page(OfflinePaths.Page, Origin, () => new OfflineView(frames.Frame(
                OfflinePaths.Page, Strings.ReadingOffline, Strings.AboutReadingOffline))),
            PlannedFile.Binary(OfflinePaths.Manifest, Origin, Manifest()),
            PlannedFile.OfOthers(OfflinePaths.List, Origin, files => OfflineList.Of(files)),
            PlannedFile.OfOthers(OfflinePaths.Worker, Origin, files => Worker(OfflineList.VersionOf(OfflineList.Of(files)))),
        ],
        (_, OfflineMode.Remove) => [PlannedFile.Binary(OfflinePaths.Worker, Origin, Worker(""))],
        _ => [],
    };

    /// <summary>The theme's service worker, told which version it keeps; none: it is to remove itself.</summary>
    private byte[] Worker(string version) =>
    [
        .. Encoding.UTF8.GetBytes($"self.atlasVersion = '{version}';\nself.atlasList = '{OfflinePaths.List}';\nself.atlasPage = '{OfflinePaths.Page}';\n"),
        .. input.ThemeAssets[OfflinePaths.WorkerAsset].Bytes.Span,
    ];

    /// <summary>W3C Web Application Manifest; addresses in it are relative to its own.</summary>
    private byte[] Manifest()
    {
        var settings = input.Catalog.Settings;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", "index.html");
            json.WriteString("name", settings.Title);
            json.WriteString("short_name", settings.Title);
            json.WriteString("description", settings.Description);
            json.WriteString("lang", settings.Language);
            json.WriteString("start_url", "index.html");
            json.WriteString("scope", "./");
            json.WriteString("display", "minimal-ui");
            json.WriteStartArray("icons");
            foreach (var icon in input.ThemeAssets.Values.Where(asset => asset.SourcePath.StartsWith("icons/", StringComparison.Ordinal)).OrderBy(asset => asset.SourcePath, StringComparer.Ordinal))
            {
                WriteIcon(json, icon);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteIcon(Utf8JsonWriter json, SiteAsset icon)
    {
        json.WriteStartObject();
        json.WriteString("src", UrlText.Escape(icon.Path));
        json.WriteString("sizes", icon is { Width: { } width, Height: { } height } ? $"{width}x{height}" : "any");
        json.WriteString("type", icon.Path.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "image/png");
        if (icon.SourcePath.Contains("maskable", StringComparison.Ordinal))
        {
            json.WriteString("purpose", "maskable");
        }

        json.WriteEndObject();
    }
}

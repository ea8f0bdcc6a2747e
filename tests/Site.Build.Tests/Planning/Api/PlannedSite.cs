using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Site.Build.Cataloging;
using Site.Build.Linking;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Reading;
using Site.Theme.Default;

namespace Site.Build.Tests.Planning.Api;

/// <summary>The files that PLAN makes for programs, of a made-up site or of the real one.</summary>
internal sealed class PlannedSite
{
    private readonly FrozenDictionary<string, string> _texts;

    private PlannedSite(IEnumerable<PlannedFile> files)
    {
        var planned = files.ToList();
        Paths = [.. planned.Select(file => file.Path)];
        string[] folders = ["api/", "feeds/", "badges/", "timeline/", "data/previews/"];
        _texts = planned.Where(file => file.Bytes is not null && folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .ToFrozenDictionary(file => file.Path, file => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Bytes!().Span));
    }

    /// <summary>The paths of all files of the site.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The files for programs by path.</summary>
    public IEnumerable<KeyValuePair<string, string>> Texts => _texts.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public string Text(string path) => _texts[path];

    /// <summary>The JSON of a file.</summary>
    public JsonNode Json(string path) => JsonNode.Parse(_texts[path])!;

    /// <summary>The files with a name of one kind.</summary>
    public IEnumerable<KeyValuePair<string, string>> Ending(string end) => Texts.Where(pair => pair.Key.EndsWith(end, StringComparison.Ordinal));

    public static PlannedSite Of(Snapshot snapshot, Uri? baseUrl = null)
    {
        var observer = new SilentObserver();
        var content = ContentParser.Parse(snapshot, new ParseMemory(), observer);
        var (catalog, catalogProblems) = CatalogBuilder.Build(content, drafts: false, new CatalogMemory());
        var (options, theme) = (SampleContent.Options(baseUrl), new DefaultTheme());
        var (links, stamps, linkProblems) = LinkBuilder.Build(catalog, new SharedInputs(content, catalog, snapshot, GitHistory.None, theme, options), new LinkMemory(), observer);
        var (plan, planProblems) = SitePlanner.Plan(catalog, links, stamps, snapshot, GitHistory.None, theme, options, new PlanMemory());
        (plan, var lateProblems) = SitePlanner.AddLate(plan, catalog, observer);
        Assert.Empty(content.Diagnostics.Concat(catalogProblems).Concat(linkProblems).Concat(planProblems).Concat(lateProblems).Where(found => found.IsError).Select(found => $"{found.Place?.Path}: {found.Message}"));
        return new PlannedSite(plan.Files);
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Site.Build.Linking;
using Site.Build.Planning.Api;
using Site.Build.Planning.Comparing;
using Site.Build.Planning.Documents;
using Site.Build.Planning.Offline;
using Site.Build.Planning.Previews;
using Site.Build.Planning.Searching;
using Site.Build.Planning.Timelines;
using Site.Build.Planning.Tracking;
using Site.Build.Reading;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;
using Site.Model.Links;
using Site.Model.Views;
using Site.Search;

namespace Site.Build.Planning;

/// <summary>PLAN: every output path is decided, and two that meet are found before anything is rendered.</summary>
internal static class SitePlanner
{
    // File systems take 255 bytes; programs that serve or pack a site add to names.
    private const int LongestName = 200;

    /// <summary>Plans the site, but for the files that are named by what is in them.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="links">Where links lead.</param>
    /// <param name="stamps">When what each page is made of last changed.</param>
    /// <param name="snapshot">The content folder.</param>
    /// <param name="history">What git knows.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="memory">What the build before worked out; takes over what this one does.</param>
    public static (SitePlan Plan, ImmutableArray<Diagnostic> Diagnostics) Plan(
        Catalog catalog, LinkGraph links, PageStamps stamps, Snapshot snapshot, GitHistory history,
        ITheme theme, BuildOptions options, PlanMemory memory)
    {
        var input = new PlanInput
        {
            Catalog = catalog,
            Links = links,
            Stamps = stamps,
            History = history,
            ThemeAssets = memory.Theme.Placed(theme),
            BaseUrl = BaseUrls.Normalize(options.BaseUrl ?? catalog.Settings.BaseUrl?.Value),
            Folder = snapshot.Folder,
            Date = options.Date,
            Facts = memory.Facts.Of(catalog, options.Date),
            Letters = memory.Letters,
            Searched = memory.Searched?.Of(stamps.Shared, () => new SearchMemory()),
        };
        var frames = new FrameBuilder(input);
        Func<IEnumerable<PlannedFile>>[] planners =
        [
            new ContentPages(input, frames).Plan,
            new ListPages(input, frames).Plan,
            new TrackerPages(input, frames).Plan,
            new ComparisonPages(input, frames).Plan,
            new TimelinePages(input, frames).Plan,
            new SectionDocuments(input, frames).Plan,
            new SitePages(input, frames).Plan,
            new SiteDocuments(input).Plan,
            new SourceFiles(input).Plan,
            new ApiPlanner(input, frames).Plan,
            new SearchPlanner(input, frames).Plan,
            new OfflinePlanner(input, frames).Plan,
            () => catalog.Assets.Values.Concat(input.ThemeAssets.Values.Where(asset => asset.SourcePath != OfflinePaths.WorkerAsset)).Select(asset => PlannedFile.Binary(asset.Path, asset.SourcePath, asset.Bytes)),
        ];
        ImmutableArray<PlannedFile> files = [.. SideBySide.Of(planners, plan => plan().ToImmutableArray()).SelectMany(some => some)];
        var (ordered, diagnostics) = InOrder(files, catalog, memory.Paths);
        return (new SitePlan(ordered, observer => Late(input, frames, observer)), diagnostics);
    }

    private static ImmutableArray<PlannedFile> Late(PlanInput input, FrameBuilder frames, IBuildObserver observer)
    {
        // Beside the index, much of which one thread makes alone.
        var previews = Task.Run(() => new PreviewPlanner(input).Plan().ToImmutableArray());
        return [.. new SearchPlanner(input, frames).Index(observer), .. previews.GetAwaiter().GetResult()];
    }

    /// <summary>Adds to a plan the files that are named by what is in them.</summary>
    public static (SitePlan Plan, ImmutableArray<Diagnostic> Diagnostics) AddLate(SitePlan plan, Catalog catalog, IBuildObserver observer)
    {
        var (files, diagnostics) = Distinct(plan.Files.Concat(plan.Late(observer)), catalog);
        return (new SitePlan(files, _ => []), diagnostics);
    }

    private static (ImmutableArray<PlannedFile> Files, ImmutableArray<Diagnostic> Diagnostics) InOrder(ImmutableArray<PlannedFile> files, Catalog catalog, PathMemory paths)
    {
        if (paths.InOrder(files) is { } known)
        {
            return (known, []);
        }

        var (ordered, diagnostics) = Distinct(files, catalog);
        if (diagnostics.IsEmpty)
        {
            paths.Keep(files, ordered);
        }

        return (ordered, diagnostics);
    }

    private static (ImmutableArray<PlannedFile> Files, ImmutableArray<Diagnostic> Diagnostics) Distinct(IEnumerable<PlannedFile> files, Catalog catalog)
    {
        // Paths that differ in case only would be one file on some file systems.
        var byPath = new Dictionary<string, PlannedFile>(StringComparer.OrdinalIgnoreCase);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            if (NotPortable(file.Path) is { } problem)
            {
                diagnostics.Add(Problems.PathNotPortable.In(file.Origin, problem));
            }

            if (!byPath.TryAdd(file.Path, file))
            {
                // Said of a file that someone wrote, where one of the two is.
                var (one, other) = (file.Origin, byPath[file.Path].Origin);
                (one, other) = catalog.PagesBySource.ContainsKey(one) ? (one, other) : (other, one);
                diagnostics.Add(Problems.OutputCollision.In(one, $"`{file.Path}` is wanted by {other} too"));
            }
        }

        var (paths, ordered) = (byPath.Keys.ToArray(), byPath.Values.ToArray());
        Array.Sort(paths, ordered, StringComparer.OrdinalIgnoreCase);
        return (ImmutableCollectionsMarshal.AsImmutableArray(ordered), diagnostics.ToImmutable());
    }

    /// <summary>What file systems have against the names in a path; null when nothing.</summary>
    private static string? NotPortable(string path)
    {
        foreach (var part in path.AsSpan().Split('/'))
        {
            var name = path.AsSpan(part);
            if (FileNames.IsDevice(name))
            {
                return $"`{path}` has the name of a device of Windows";
            }

            if (Encoding.UTF8.GetByteCount(name) > LongestName)
            {
                return $"`{path}` has a name of more than {LongestName} bytes";
            }
        }

        return null;
    }
}

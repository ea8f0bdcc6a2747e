using System.Collections.Immutable;
using Site.Build.Checking;
using Site.Build.Linking;
using Site.Build.Planning;
using Site.Build.Rendering;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Model.Text;

namespace Site.Build;

/// <summary>A site that is decided, from READ to PLAN, and rendered as far as it was asked for. Files may be asked for by many threads.</summary>
public sealed class PlannedSite
{
    private readonly Catalog _catalog;
    private readonly SourceText? _references;
    private readonly SitePlan _plan;
    private readonly RenderedSite _rendered;
    private readonly CheckMemory? _checks;
    private readonly Uri? _baseUrl;
    private readonly Dictionary<string, PlannedFile> _files;

    /// <summary>A site as PLAN leaves it.</summary>
    internal PlannedSite(
        Catalog catalog, SourceText? references, SitePlan plan, RenderedSite rendered, CheckMemory? checks, Uri? baseUrl,
        ImmutableArray<Diagnostic> diagnostics, BuildFigures figures)
    {
        (_catalog, _references, _plan, _rendered, _checks, _baseUrl) = (catalog, references, plan, rendered, checks, baseUrl);
        (Diagnostics, Figures) = (diagnostics, figures);
        _files = plan.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>What was found wrong so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a site to render: an error in the content means that there is none.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>What was counted so far.</summary>
    public BuildFigures Figures { get; }

    /// <summary>Renders one file, before all others if need be; null when the site has none of that path, when its template fails, or when it is made of all the others or named by what is in it, as the search index is.</summary>
    public ReadOnlyMemory<byte>? Render(string path) => _files.TryGetValue(path, out var file) ? _rendered.File(file)?.Bytes : null;

    /// <summary>Whether a path is that of a file made after all pages: a part of the search index or of the previews, or a file made of all the others.</summary>
    public bool IsMadeLast(string path) => SitePlan.IsLate(path) || (_files.TryGetValue(path, out var file) && file.FromOthers is not null);

    /// <summary>Renders what is left, checks the whole, and holds it.</summary>
    /// <param name="observer">Told of the stages.</param>
    public BuildResult Complete(IBuildObserver observer)
    {
        observer.Begin(BuildStage.Plan, Figures.Pages);
        var whole = AddLate(observer);
        observer.End(BuildStage.Plan);
        return HeldFiles.Hold(sink => Complete(whole, sink, observer));
    }

    /// <summary>Renders and checks a site of which everything is planned, some files at a time, and hands them on.</summary>
    internal BuildResult Complete((SitePlan Plan, ImmutableArray<Diagnostic> Diagnostics) whole, IOutputSink sink, IBuildObserver observer)
    {
        ImmutableArray<Diagnostic> found = [.. Diagnostics, .. whole.Diagnostics];
        if (found.Any(diagnostic => diagnostic.IsError))
        {
            // What LINK and CATALOG found would only be found again, less clearly, in the HTML.
            return Result(found, Figures);
        }

        var line = new OutputLine(whole.Plan, _rendered, new SiteChecker(whole.Plan.Files.Select(file => file.Path), _baseUrl, _checks), sink, observer);
        var (problems, linksChecked) = line.Run();
        return Result([.. found, .. problems], Figures with { LinksChecked = linksChecked });
    }

    /// <summary>Adds the search index and the previews to the plan: the last of PLAN. A site that will not be rendered needs none.</summary>
    internal (SitePlan Plan, ImmutableArray<Diagnostic> Diagnostics) AddLate(IBuildObserver observer) => Succeeded ? SitePlanner.AddLate(_plan, _catalog, observer) : (_plan, []);

    private BuildResult Result(IEnumerable<Diagnostic> diagnostics, BuildFigures figures) =>
        new([], [.. diagnostics.Distinct().Order(DiagnosticOrder.Instance)], figures)
        {
            Catalog = _catalog,
            ExternalLinks = ExternalLinkList.Of(_catalog, _references),
            ExternalLinkExemptions = _catalog.Settings.ExternalLinkExceptions,
        };
}

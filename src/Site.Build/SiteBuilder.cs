using System.Collections.Immutable;
using Site.Build.Cataloging;
using Site.Build.Linking;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Reading;
using Site.Build.Rendering;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Model.Text;
using Site.Model.Views;

namespace Site.Build;

/// <summary>The line, from a snapshot of the content to the files of the site.</summary>
public static class SiteBuilder
{
    /// <summary>Builds the site. Pure: the same arguments give the same bytes, whatever is remembered. Only READ, before it, and WRITE, after it, touch the disk.</summary>
    public static BuildResult Build(
        Snapshot snapshot, GitHistory history, ITheme theme, BuildOptions options, BuildMemory memory, IBuildObserver observer) =>
        HeldFiles.Hold(sink => Build(snapshot, history, theme, options, memory, null, sink, observer));

    /// <summary>Builds the site once and hands its files on while they are made; the result has none. What is handed on is the site only if the build succeeds.</summary>
    /// <param name="snapshot">The content.</param>
    /// <param name="history">What git knows of it.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="spill">Where texts are put away that are not read for now; null to keep them in memory.</param>
    /// <param name="sink">Takes the files. Their bytes are used again once it has taken them.</param>
    /// <param name="observer">Told of the stages.</param>
    public static BuildResult Build(
        Snapshot snapshot, GitHistory history, ITheme theme, BuildOptions options, ISpill? spill, IOutputSink sink, IBuildObserver observer) =>
        Build(snapshot, history, theme, options, new BuildMemory(isUsedOnce: true), spill, sink, observer);

    private static BuildResult Build(
        Snapshot snapshot, GitHistory history, ITheme theme, BuildOptions options, BuildMemory memory, ISpill? spill, IOutputSink sink, IBuildObserver observer)
    {
        var site = PlanPages(snapshot, history, theme, options, memory, spill, observer);
        var whole = site.AddLate(observer);
        observer.End(BuildStage.Plan);
        return site.Complete(whole, sink, observer);
    }

    /// <summary>The line up to PLAN, but for the search index and the previews: what it takes to render any page of the site.</summary>
    public static PlannedSite Plan(
        Snapshot snapshot, GitHistory history, ITheme theme, BuildOptions options, BuildMemory memory, IBuildObserver observer)
    {
        var site = PlanPages(snapshot, history, theme, options, memory, null, observer);
        observer.End(BuildStage.Plan);
        return site;
    }

    /// <summary>PLAN is left open: the search index and the previews are a part of it that can be left for later.</summary>
    private static PlannedSite PlanPages(
        Snapshot snapshot, GitHistory history, ITheme theme, BuildOptions options, BuildMemory memory, ISpill? spill, IBuildObserver observer)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

        observer.Begin(BuildStage.Parse, snapshot.Texts.Length);
        var content = ContentParser.Parse(snapshot, memory.Parse, observer, spill);
        diagnostics.AddRange(content.Diagnostics);
        observer.End(BuildStage.Parse);

        observer.Begin(BuildStage.Catalog, content.Documents.Length);
        var (catalog, catalogProblems) = CatalogBuilder.Build(content, options.Drafts, memory.Catalog);
        diagnostics.AddRange(catalogProblems);
        observer.End(BuildStage.Catalog);

        observer.Begin(BuildStage.Link, catalog.Pages.Length);
        var shared = new SharedInputs(content, catalog, snapshot, history, theme, options);
        var (links, stamps, linkProblems) = LinkBuilder.Build(catalog, shared, memory.Link, observer);
        diagnostics.AddRange(linkProblems);
        observer.End(BuildStage.Link);

        observer.Begin(BuildStage.Plan, catalog.Pages.Length);
        var (plan, planProblems) = SitePlanner.Plan(catalog, links, stamps, snapshot, history, theme, options, memory.Plan);
        diagnostics.AddRange(planProblems);

        var figures = new BuildFigures(snapshot.Texts.Length, plan.Files.Count(file => file.View is not null), links.LinksChecked, 0);
        return new PlannedSite(
            catalog, content.ReferencesSource, plan, new RenderedSite(theme, memory.IsUsedOnce ? null : memory.Render), memory.IsUsedOnce ? null : memory.Check,
            BaseUrls.Normalize(options.BaseUrl ?? catalog.Settings.BaseUrl?.Value), diagnostics.ToImmutable(), figures);
    }
}

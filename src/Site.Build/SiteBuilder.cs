using System.Collections.Immutable;
using Site.Build.Cataloging;
using Site.Build.Checking;
using Site.Build.Linking;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Reading;
using Site.Build.Rendering;
using Site.Model.Catalogs;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Build;

/// <summary>The line, from a snapshot of the content to the files of the site.</summary>
public static class SiteBuilder
{
    /// <summary>Builds the site. Pure: the same arguments give the same bytes. Only READ, before it, and WRITE, after it, touch the disk.</summary>
    public static BuildResult Build(
        Snapshot snapshot, GitHistory history, ITheme theme, BuildOptions options, DocumentCache cache, IBuildObserver observer)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

        observer.Begin(BuildStage.Parse, snapshot.Texts.Length);
        var content = ContentParser.Parse(snapshot, cache, observer);
        diagnostics.AddRange(content.Diagnostics);
        observer.End(BuildStage.Parse);

        observer.Begin(BuildStage.Catalog, content.Documents.Length);
        var (catalog, catalogProblems) = CatalogBuilder.Build(content, options.Drafts);
        diagnostics.AddRange(catalogProblems);
        observer.End(BuildStage.Catalog);

        observer.Begin(BuildStage.Link, catalog.Pages.Length);
        var (links, linkProblems) = LinkBuilder.Build(catalog, observer);
        diagnostics.AddRange(linkProblems);
        observer.End(BuildStage.Link);

        observer.Begin(BuildStage.Plan, catalog.Pages.Length);
        var (plan, planProblems) = SitePlanner.Plan(catalog, links, snapshot, history, theme, options);
        diagnostics.AddRange(planProblems);
        observer.End(BuildStage.Plan);

        var figures = new BuildFigures(snapshot.Texts.Length, plan.Files.Count(file => file.View is not null), links.LinksChecked, 0);
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            // What LINK and CATALOG found would only be found again, less clearly, in the HTML.
            return Result([], diagnostics, figures, catalog, content);
        }

        observer.Begin(BuildStage.Render, plan.Files.Length);
        var (files, renderProblems) = SiteRenderer.Render(plan, theme, observer);
        diagnostics.AddRange(renderProblems);
        observer.End(BuildStage.Render);

        observer.Begin(BuildStage.Check, figures.Pages);
        var (checkProblems, linksChecked) = SiteChecker.Check(files, plan.Files.Select(file => file.Path), BaseUrls.Normalize(options.BaseUrl ?? catalog.Settings.BaseUrl?.Value), observer);
        diagnostics.AddRange(checkProblems);
        observer.End(BuildStage.Check);

        return Result(files, diagnostics, figures with { LinksChecked = linksChecked }, catalog, content);
    }

    private static BuildResult Result(
        ImmutableArray<OutputFile> files, ImmutableArray<Diagnostic>.Builder diagnostics, BuildFigures figures, Catalog catalog, ParsedContent content)
    {
        var ordered = diagnostics.Distinct().Order(DiagnosticOrder.Instance).ToImmutableArray();
        return new BuildResult(ordered.Any(diagnostic => diagnostic.IsError) ? [] : files, ordered, figures)
        {
            Catalog = catalog,
            ExternalLinks = ExternalLinkList.Of(catalog, content.ReferencesSource),
            ExternalLinkExemptions = catalog.Settings.ExternalLinkExceptions,
        };
    }
}

using System.Collections.Immutable;
using Site.Build.Checking;
using Site.Build.Planning;
using Site.Build.Rendering;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build;

/// <summary>The end of the line, from RENDER on: files go through it in batches, so that a site need not be in memory as a whole.</summary>
/// <param name="plan">All files.</param>
/// <param name="rendered">RENDER.</param>
/// <param name="checker">CHECK.</param>
/// <param name="sink">Whoever takes them: WRITE, or a memory.</param>
/// <param name="observer">Told of the stages, which take turns.</param>
internal sealed class OutputLine(SitePlan plan, RenderedSite rendered, SiteChecker checker, IOutputSink sink, IBuildObserver observer)
{
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<FileDigest> _digests = [];
    private readonly int _pages = plan.Files.Count(file => SiteChecker.IsPage(file.Path));

    /// <summary>Renders, checks and hands on all files; those made of others after them.</summary>
    /// <returns>What went wrong, and how many links were followed.</returns>
    public (ImmutableArray<Diagnostic> Problems, int LinksChecked) Run()
    {
        var last = plan.Files.RemoveAll(file => file.FromOthers is null);
        var alone = plan.Files.RemoveAll(file => file.FromOthers is not null || file.Series is not null).AsMemory();
        sink.Begin([.. plan.Files.Select(file => file.Path)]);
        // Series before pages: what they are made of is let go of before there are pages to hold.
        foreach (var series in plan.Files.Select(file => file.Series).OfType<FileSeries>().Distinct())
        {
            RunSeries(series, needsDigests: !last.IsEmpty);
        }

        while (!alone.IsEmpty)
        {
            var (files, count) = Render(alone);
            HandOn(files, needsDigests: !last.IsEmpty);
            alone = alone[count..];
        }

        observer.Begin(BuildStage.Render, plan.Files.Length);
        ImmutableArray<FileDigest> digests = [.. _digests.OrderBy(digest => digest.Path, StringComparer.OrdinalIgnoreCase)];
        ImmutableArray<OutputFile> made = [.. last.Select(file => new OutputFile(file.Path, file.FromOthers!(digests)))];
        observer.End(BuildStage.Render);
        HandOn(made, needsDigests: false);
        rendered.KeepOnly(plan);

        observer.Begin(BuildStage.Check, _pages);
        var (found, links) = checker.Finish();
        observer.End(BuildStage.Check);
        _problems.AddRange(found);
        return (_problems.ToImmutable(), links);
    }

    private (ImmutableArray<OutputFile> Files, int Count) Render(ReadOnlyMemory<PlannedFile> left)
    {
        observer.Begin(BuildStage.Render, plan.Files.Length);
        var (files, failures, count) = rendered.Files(left, observer);
        _problems.AddRange(failures);
        return (files, count);
    }

    private void RunSeries(FileSeries series, bool needsDigests)
    {
        using var batches = series.Take().GetEnumerator();
        while (MakesNext(batches))
        {
            HandOn(batches.Current, needsDigests);
        }
    }

    private bool MakesNext(IEnumerator<ImmutableArray<OutputFile>> batches)
    {
        observer.Begin(BuildStage.Render, plan.Files.Length);
        if (!batches.MoveNext())
        {
            return false;
        }

        foreach (var _ in batches.Current)
        {
            observer.Advance();
        }

        return true;
    }

    private void HandOn(ImmutableArray<OutputFile> files, bool needsDigests)
    {
        if (needsDigests)
        {
            _digests.AddRange(SideBySide.Of(files, FileDigest.Of));
        }

        observer.Begin(BuildStage.Check, _pages);
        checker.Read(files, observer);
        sink.Take(files);
    }
}

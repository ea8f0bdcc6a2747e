using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Build.Planning;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Model.Views;
using Site.Search.Memory;

namespace Site.Build.Rendering;

/// <summary>RENDER: planned files become bytes. May be asked by many threads.</summary>
/// <param name="theme">The templates.</param>
/// <param name="memory">Pages of earlier builds, and of this one, each made when it is first asked for; null when nothing is to be kept: then the bytes of a batch hold until the next.</param>
internal sealed class RenderedSite(ITheme theme, RenderMemory? memory)
{
    /// <summary>Files in a batch: many more than there are processors, and few enough that they take some megabytes.</summary>
    private const int MostFiles = 256;

    /// <summary>The size at which a batch ends: lists of a large site take megabytes each.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly ConcurrentDictionary<PlannedFile, Rendering> _files = new(ReferenceEqualityComparer.Instance);
    private readonly Arena<byte>? _batch = memory is null ? new Arena<byte>() : null;

    /// <summary>
    /// Renders some files that are made by themselves, in parallel: the first of those given, as many as make a batch. A template that fails names its page, and the
    /// others are rendered all the same.
    /// </summary>
    public (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, int Count) Files(ReadOnlyMemory<PlannedFile> planned, IBuildObserver observer)
    {
        _batch?.Reset();
        var rendered = new Rendering[Math.Min(planned.Length, MostFiles)];
        var size = 0L;
        var count = SideBySide.While(rendered.Length, () => Volatile.Read(ref size) < MostBytes, i =>
        {
            rendered[i] = Of(planned.Span[i]);
            Interlocked.Add(ref size, rendered[i].File?.Bytes.Length ?? 0);
            observer.Advance();
        });
        Array.Resize(ref rendered, count);
        return ([.. rendered.Select(rendering => rendering.File).OfType<OutputFile>()], [.. rendered.Select(rendering => rendering.Failure).OfType<Diagnostic>()], count);
    }

    /// <summary>Forgets the pages that a plan has not.</summary>
    public void KeepOnly(SitePlan plan) => memory?.KeepOnly(plan.Files);

    /// <summary>One file; null when its template failed, or when it is made of all the others.</summary>
    public OutputFile? File(PlannedFile file) => file.FromOthers is null ? Of(file).File : null;

    private Rendering Of(PlannedFile file)
    {
        if (memory is null)
        {
            return Render(file);
        }

        lock (file)
        {
            return _files.TryGetValue(file, out var known) ? known : _files[file] = Render(file);
        }
    }

    private Rendering Render(PlannedFile file)
    {
        if (memory is not null && memory.TryGet(file, out var known))
        {
            return new Rendering(new OutputFile(file.Path, known), null);
        }

        try
        {
            var bytes = file.Bytes is { } make ? make() : Page(file.View!());
            memory?.Keep(file, bytes);
            return new Rendering(new OutputFile(file.Path, bytes), null);
        }
#pragma warning disable CA1031 // Whatever a template throws must name the page and leave the others alone.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Rendering(null, Problems.TemplateFailed.In(file.Origin, $"`{file.Path}`: {exception.GetType().Name}: {exception.Message}"));
        }
    }

    private ReadOnlyMemory<byte> Page(PageView view)
    {
        using var html = new Utf8Document();
        theme.Render(view, html);
        var length = html.End();
        var bytes = _batch?.Take(length) ?? new byte[length];
        html.CopyTo(bytes.Span);
        return bytes;
    }

    /// <summary>A file, or why there is none.</summary>
    private sealed record Rendering(OutputFile? File, Diagnostic? Failure);
}

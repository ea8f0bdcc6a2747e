#pragma warning disable RS0030 // WRITE is one of the two rooms that touch the disk.
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Writing;

/// <summary>WRITE: files become a folder, whole or not at all.</summary>
public static class SiteWriter
{
    /// <summary>
    /// Writes a new tree beside the folder and swaps it in. Files of the folder that no build wrote stay. When anything is wrong, the
    /// folder is untouched and the diagnostics say why.
    /// </summary>
    /// <param name="files">The site.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="content">The content folder, which the output may not touch.</param>
    /// <param name="observer">Told of every file.</param>
    /// <param name="cancellation">Stops the writing; the folder stays as it was.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<Diagnostic> Write(
        ImmutableArray<OutputFile> files, string folder, string content, IBuildObserver observer, CancellationToken cancellation)
    {
        var target = OutputFolder.Of(folder);
        if (target.Refuse(content) is { } refused)
        {
            return [refused];
        }

        FileStream? held = null;
        try
        {
            Directory.CreateDirectory(target.Parent);
            if (target.FindInTheLocksWay() is { } inTheLocksWay)
            {
                return [inTheLocksWay];
            }

            held = target.TryLock();
            if (held is null)
            {
                return [Problems.AnotherBuild.Anywhere($"another build is writing to {folder}")];
            }

            if (target.FindInTheSwapsWay() is { } inTheSwapsWay)
            {
                return [inTheSwapsWay];
            }

            target.Recover();
            var foreign = target.ForeignFiles();
            if (InTheWay(files, foreign) is { } taken)
            {
                return [Problems.ForeignFile.Anywhere($"{Path.Combine(folder, taken)} was not written by a build, and the site has a file of that name")];
            }

            Stage(files, foreign, target, observer, cancellation);
            target.SwapIn();
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DropStaging(target, held);
            return [Problems.WriteFailed.Anywhere(exception.Message.TrimEnd('.'))];
        }
        catch (OperationCanceledException)
        {
            DropStaging(target, held);
            throw;
        }
        finally
        {
            held?.Dispose();
        }
    }

    private static void DropStaging(OutputFolder target, FileStream? held)
    {
        // Without the lock it is another build's.
        if (held is not null)
        {
            target.DropStaging();
        }
    }

    private static string? InTheWay(ImmutableArray<OutputFile> files, IReadOnlyList<string> foreign)
    {
        var written = files.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = written.SelectMany(FoldersOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return foreign.FirstOrDefault(path => written.Contains(path) || folders.Contains(path) || FoldersOf(path).Any(written.Contains));
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private static void Stage(
        ImmutableArray<OutputFile> files, IReadOnlyList<string> foreign, OutputFolder target, IBuildObserver observer, CancellationToken cancellation)
    {
        // Its list of files first: were the build killed now, the next one would know the tree for a build's.
        Directory.CreateDirectory(target.Staging);
        File.WriteAllText(Path.Combine(target.Staging, OutputManifest.FileName), OutputManifest.Of(files));
        foreach (var path in files.Select(file => Path.GetDirectoryName(file.Path) ?? "").Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(target.Staging, path));
        }

        try
        {
            Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file =>
            {
                using var handle = File.OpenHandle(
                    Path.Combine(target.Staging, file.Path), FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, file.Bytes.Length);
                RandomAccess.Write(handle, file.Bytes.Span, 0);
                observer.Advance();
            });
        }
        catch (AggregateException several) when (several.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            throw several.InnerExceptions[0];
        }

        foreach (var path in foreign)
        {
            target.CarryOver(path);
        }
    }
}

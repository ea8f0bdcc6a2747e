#pragma warning disable RS0030 // WRITE is one of the two rooms that touch the disk.
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Writing;

/// <summary>
/// A site that is being written: a new tree beside its folder, which is swapped in when the site is finished. Files of the folder that no build wrote stay.
/// When anything is wrong, or the site is never finished, the folder is untouched.
/// </summary>
/// <param name="folder">Where it goes.</param>
/// <param name="content">The content folder, which the output may not touch.</param>
/// <param name="observer">Told of every file.</param>
/// <param name="cancellation">Stops the writing.</param>
public sealed class SiteWriting(string folder, string content, IBuildObserver observer, CancellationToken cancellation) : IOutputSink, IDisposable
{
    private readonly OutputFolder _target = OutputFolder.Of(folder);
    private readonly List<string> _paths = [];
    private FolderLock? _held;
    private IReadOnlyList<string> _foreign = [];
    private Diagnostic? _problem;
    private int _count;
    private bool _hasBegun;

    /// <inheritdoc />
    /// <exception cref="IOException">The folder can't be looked at.</exception>
    public void Begin(ImmutableArray<string> paths)
    {
        (_hasBegun, _count, _problem) = (true, paths.Length, _target.Refuse(content));
        Try(() => _problem ??= Hold() ?? FindInTheWay(paths) ?? Stage(paths));
    }

    /// <summary>Writes some files to the new tree; none after something went wrong.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Take(ImmutableArray<OutputFile> files)
    {
        if (_problem is not null || files.IsEmpty)
        {
            return;
        }

        observer.Begin(BuildStage.Write, _count);
        _paths.AddRange(files.Select(file => file.Path));
        Try(() => Write(files));
    }

    /// <summary>Puts the new tree in the folder's place.</summary>
    /// <returns>Why the folder is untouched, if it is.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ImmutableArray<Diagnostic> Finish()
    {
        cancellation.ThrowIfCancellationRequested();
        observer.Begin(BuildStage.Write, _count);
        if (_hasBegun && _problem is null)
        {
            Try(() => _problem = FindInTheWay(_paths) ?? SwapIn());
        }

        observer.End(BuildStage.Write);
        return _problem is null ? [] : [_problem];
    }

    /// <summary>Removes what was written and is not in the folder's place.</summary>
    public void Dispose()
    {
        // Without the lock it is another build's.
        if (_held is not null)
        {
            _target.DropStaging();
            _held.Dispose();
            _held = null;
        }
    }

    private void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problem = Problems.WriteFailed.Anywhere(exception.Message.TrimEnd('.'));
        }
    }

    private Diagnostic? Hold()
    {
        Directory.CreateDirectory(_target.Parent);
        if (_target.FindInTheLocksWay() is { } inTheLocksWay)
        {
            return inTheLocksWay;
        }

        _held = _target.TryLock();
        if (_held is null)
        {
            return Problems.AnotherBuild.Anywhere($"another build is writing to {folder}");
        }

        if (_target.FindInTheSwapsWay() is { } inTheSwapsWay)
        {
            // What is there is not of a build: it may not be dropped either.
            _held.Dispose();
            _held = null;
            return inTheSwapsWay;
        }

        _target.Recover();
        _foreign = _target.ForeignFiles();
        return null;
    }

    private Diagnostic? FindInTheWay(IEnumerable<string> paths)
    {
        if (_foreign.Count == 0)
        {
            return null;
        }

        var written = paths.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = written.SelectMany(FoldersOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return _foreign.FirstOrDefault(path => written.Contains(path) || folders.Contains(path) || FoldersOf(path).Any(written.Contains)) is { } taken
            ? Problems.ForeignFile.Anywhere($"{Path.Combine(folder, taken)} was not written by a build, and the site has a file of that name")
            : null;
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private Diagnostic? Stage(IEnumerable<string> paths)
    {
        // Its list of files first: were the build killed now, the next one would know the tree for a build's.
        Directory.CreateDirectory(_target.Staging);
        WriteManifest(paths);
        return null;
    }

    private void WriteManifest(IEnumerable<string> paths) => File.WriteAllText(Path.Combine(_target.Staging, OutputManifest.FileName), OutputManifest.Of(paths));

    private void Write(ImmutableArray<OutputFile> files)
    {
        foreach (var path in files.Select(file => Path.GetDirectoryName(file.Path) ?? "").Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(_target.Staging, path));
        }

        try
        {
            Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file =>
            {
                // Not locked: the folder is.
                using var handle = File.OpenHandle(
                    Path.Combine(_target.Staging, file.Path), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
                RandomAccess.Write(handle, file.Bytes.Span, 0);
                observer.Advance();
            });
        }
        catch (AggregateException several) when (several.InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            throw several.InnerExceptions[0];
        }
    }

    private Diagnostic? SwapIn()
    {
        // The site may have become other than it was planned, by copies that are compressed.
        WriteManifest(_paths);
        foreach (var path in _foreign)
        {
            _target.CarryOver(path);
        }

        _target.SwapIn();
        return null;
    }
}

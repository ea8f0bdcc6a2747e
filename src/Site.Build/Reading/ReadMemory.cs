#pragma warning disable RS0030 // READ is one of the two rooms that touch the disk.
using System.Collections.Concurrent;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Reading;

/// <summary>What READ read before: a file of the same size and time is not read again, and git is not asked again for the history of the same commit. May be used by many threads.</summary>
/// <param name="clock">Tells when a file was read.</param>
public sealed class ReadMemory(TimeProvider clock)
{
    // A file that was written just before it was read may be written again within the same tick of the file system's clock: FAT's is two seconds.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, KnownFile> _files = new(StringComparer.Ordinal);
    private KnownHistory? _history;

    /// <summary>The history of the files below a folder, up to the commit that is checked out.</summary>
    public GitHistory History(string folder)
    {
        // To run a program that says no takes as long as to read a hundred files.
        if (GitFolder.Of(new DirectoryInfo(folder)) is null || GitProgram.Ask(folder, "rev-parse", "HEAD") is not { } head)
        {
            return GitHistory.None;
        }

        if (_history is not { } known || known.Folder != folder || known.Head != head)
        {
            _history = known = new KnownHistory(folder, head, GitHistoryReader.Read(folder));
        }

        return known.History;
    }

    /// <summary>What a file was taken as, if it can't have changed since.</summary>
    internal KnownFile? Find(FileInfo file) =>
        _files.TryGetValue(file.FullName, out var known) && known.Length == file.Length && known.Written == file.LastWriteTimeUtc && known.Written < known.Read - Tick
            ? known
            : null;

    /// <summary>Keeps what a file was taken as.</summary>
    internal void Keep(FileInfo file, SourceText? text, AssetFile? asset, Diagnostic? problem) =>
        _files[file.FullName] = new KnownFile(file.Length, file.LastWriteTimeUtc, clock.GetUtcNow().UtcDateTime, text, asset, problem);

    /// <summary>Forgets the files that are there no longer.</summary>
    internal void KeepOnly(IReadOnlyCollection<FileInfo> files)
    {
        // A file that is there was kept when it was read, so as many are the same.
        if (_files.Count != files.Count)
        {
            _files.KeepOnly(files.Select(file => file.FullName));
        }
    }

    /// <summary>The history of a folder's files up to a commit.</summary>
    /// <param name="Folder">The folder.</param>
    /// <param name="Head">The commit's hash.</param>
    /// <param name="History">What git knows.</param>
    private sealed record KnownHistory(string Folder, string Head, GitHistory History);

    /// <summary>A file as it was read.</summary>
    /// <param name="Length">Its size in bytes.</param>
    /// <param name="Written">When it was written, as the file system says.</param>
    /// <param name="Read">When it was read, by the clock.</param>
    /// <param name="Text">The text it was taken as, if any.</param>
    /// <param name="Asset">The asset it was taken as, if any.</param>
    /// <param name="Problem">Why it was not taken, if it was not.</param>
    internal sealed record KnownFile(long Length, DateTime Written, DateTime Read, SourceText? Text, AssetFile? Asset, Diagnostic? Problem);
}

#pragma warning disable RS0030 // READ is one of the two rooms that touch the disk.
using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Reading;

/// <summary>READ: a folder becomes a snapshot.</summary>
public static class SnapshotReader
{
    /// <summary>Reads every file of the content folder; what can't be read is a diagnostic. Names that begin with a dot or underscore, and backups, are passed over.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="memory">What was read before; null to read every file.</param>
    /// <param name="spill">Where texts are put away until PARSE wants them; null to keep them in memory.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static Snapshot Read(string folder, CancellationToken cancellation, ReadMemory? memory = null, ISpill? spill = null)
    {
        var root = new DirectoryInfo(folder);
        if (!root.Exists)
        {
            throw new DirectoryNotFoundException($"There is no folder {folder}.");
        }

        var diagnostics = new ConcurrentBag<Diagnostic>();
        var entries = new ConcurrentBag<List<FoundFile>>();
        Collect(root, "", entries, diagnostics, cancellation);
        var files = entries.SelectMany(inFolder => inFolder).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        var texts = new SourceText?[files.Count];
        var assets = new AssetFile?[files.Count];
        var problems = new Diagnostic?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
            problems[i] = ReadFile(files[i].Path, files[i].File, memory, spill, out texts[i], out assets[i]));
        memory?.KeepOnly([.. files.Select(file => file.File)]);
        return new Snapshot(
            PathInRepository(root), [.. texts.OfType<SourceText>()], [.. assets.OfType<AssetFile>()],
            [.. diagnostics.Order(DiagnosticOrder.Instance), .. problems.OfType<Diagnostic>()]);
    }

    /// <summary>Reads some files anew. Null when more has changed than what is in files that were taken before: then every file is to be read.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="before">The folder as it was.</param>
    /// <param name="changed">Full paths of all files and folders below it that changed since; names that are passed over may be among them.</param>
    /// <param name="memory">What was read before.</param>
    public static Snapshot? ReadAgain(string folder, Snapshot before, IEnumerable<string> changed, ReadMemory memory)
    {
        var (texts, assets) = (before.Texts, before.Assets);
        foreach (var file in changed)
        {
            var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (path == "." || path.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(path))
            {
                // The folder itself, or named by another way that leads to it.
                return null;
            }

            // Of what was not there and is not there an editor has made a file and taken it away, as many do to save another.
            if (path.Split('/').Any(FileNames.IsPassedOver) || (!Path.Exists(file) && !WasAnythingAt(path, before)))
            {
                continue;
            }

            var (text, asset) = ReadAgain(path, new FileInfo(file), memory);
            var (textAt, assetAt) = (IndexOf(texts, known => known.Path == path), IndexOf(assets, known => known.Path == path));
            if (text is not null && textAt >= 0)
            {
                texts = texts.SetItem(textAt, text);
            }
            else if (asset is not null && assetAt >= 0)
            {
                assets = assets.SetItem(assetAt, asset);
            }
            else
            {
                return null;
            }
        }

        return before with { Texts = texts, Assets = assets };
    }

    /// <summary>Whether there was a file at a path or below it, taken or complained of.</summary>
    private static bool WasAnythingAt(string path, Snapshot before) =>
        before.Texts.Select(text => text.Path).Concat(before.Assets.Select(asset => asset.Path)).Concat(before.Diagnostics.Select(found => found.Place?.Path).OfType<string>())
            .Any(known => known.StartsWith(path, StringComparison.Ordinal) && (known.Length == path.Length || known[path.Length] == '/'));

    private static (SourceText? Text, AssetFile? Asset) ReadAgain(string path, FileInfo file, ReadMemory memory)
    {
        if (!file.Exists || file.LinkTarget is not null)
        {
            return default;
        }

        return ReadFile(path, file, memory, null, out var text, out var asset) is null ? (text, asset) : default;
    }

    private static int IndexOf<T>(ImmutableArray<T> all, Func<T, bool> isMeant)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (isMeant(all[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Collects the files of a folder, those of the folders in it beside each other.</summary>
    private static void Collect(
        DirectoryInfo folder, string prefix, ConcurrentBag<List<FoundFile>> files, ConcurrentBag<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var found = new List<FoundFile>();
        var children = new List<(DirectoryInfo Folder, string Prefix)>();
        foreach (var entry in EntriesOf(folder, prefix, diagnostics))
        {
            if (FileNames.IsPassedOver(entry.Name))
            {
                continue;
            }

            var path = prefix + entry.Name;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
            {
                diagnostics.Add(Problems.NotARegularFile.In(path, "a symbolic link"));
            }
            else if (!FileNames.IsPortable(entry.Name))
            {
                diagnostics.Add(FileNames.Refuse(path, entry.Name));
            }
            else if (entry is DirectoryInfo child)
            {
                children.Add((child, path + "/"));
            }
            else
            {
                found.Add(new FoundFile(path, (FileInfo)entry));
            }
        }

        files.Add(found);
        Parallel.ForEach(
            children, new ParallelOptions { CancellationToken = cancellation }, child => Collect(child.Folder, child.Prefix, files, diagnostics, cancellation));
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, string path, ConcurrentBag<Diagnostic> diagnostics)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Problems.Unreadable.In(path, exception.Message.TrimEnd('.')));
            return [];
        }
    }

    private static Diagnostic? ReadFile(string path, FileInfo file, ReadMemory? memory, ISpill? spill, out SourceText? text, out AssetFile? asset)
    {
        // Of a text, which is packed, the bytes are needed no longer than that takes.
        byte[]? lent = null;
        try
        {
            if (memory?.Find(file) is { } known)
            {
                (text, asset) = (known.Text, known.Asset);
                return known.Problem;
            }

            var problem = ContentFile.Take(
                path, file.Length, spill, isText => ReadBytes(file, isText ? lent = ArrayPool<byte>.Shared.Rent((int)file.Length) : new byte[file.Length]), out text, out asset);
            memory?.Keep(file, text, asset, problem);
            return problem;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            text = null;
            asset = null;
            return Problems.Unreadable.In(path, exception.Message.TrimEnd('.'));
        }
        finally
        {
            if (lent is not null)
            {
                ArrayPool<byte>.Shared.Return(lent);
            }
        }
    }

    /// <summary>The file's bytes, as many as it had when it was looked at: a file that grows for ever ends all the same.</summary>
    private static ReadOnlyMemory<byte> ReadBytes(FileInfo file, byte[] buffer)
    {
        using var handle = File.OpenHandle(file.FullName, share: FileShare.ReadWrite);
        var bytes = buffer.AsMemory(0, (int)file.Length);
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.Span[read..], read) is > 0 and var count)
        {
            read += count;
        }

        return bytes[..read];
    }

    /// <summary>The folder's path below the repository that holds it; its name when none does.</summary>
    private static string PathInRepository(DirectoryInfo folder) =>
        folder.Parent is { } parent && GitFolder.Of(parent) is { } repository
            ? Path.GetRelativePath(repository.FullName, folder.FullName).Replace(Path.DirectorySeparatorChar, '/')
            : folder.Name;

    /// <summary>A file of the folder, and its path relative to it.</summary>
    private sealed record FoundFile(string Path, FileInfo File);
}

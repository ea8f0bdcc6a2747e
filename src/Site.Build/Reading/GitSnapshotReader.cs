using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Reading;

/// <summary>READ, from a commit: a folder as it was becomes a snapshot, without being checked out.</summary>
public static class GitSnapshotReader
{
    /// <summary>Reads every file of the folder as one commit has it, by the rules of <see cref="SnapshotReader"/>.</summary>
    /// <param name="folder">A folder of the repository.</param>
    /// <param name="repository">The repository.</param>
    /// <param name="commit">The commit's id.</param>
    /// <returns>The snapshot; null when git could not read the commit, as happens in a clone that has only a part of the history.</returns>
    public static Snapshot? Read(string folder, GitRepository repository, string commit)
    {
        var tree = repository.Prefix.Length == 0 ? commit : $"{commit}:{repository.Prefix}";
        // A folder that the commit does not have is an empty one.
        var listing = GitProgram.Ask(folder, "ls-tree", "-r", "-z", "--long", "--full-tree", tree);
        if (listing is null)
        {
            return GitProgram.Ask(folder, "cat-file", "-e", commit) is null ? null : new Snapshot(repository.Prefix, [], [], []);
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = Entries(listing, diagnostics).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        var contents = ReadBlobs(folder, [.. files.Select(file => file.Blob)]);
        if (contents is null)
        {
            return null;
        }

        var texts = new List<SourceText?>(files.Count);
        var assets = new List<AssetFile?>(files.Count);
        foreach (var (path, blob, size) in files)
        {
            if (ContentFile.Take(path, size, null, _ => contents[blob], out var text, out var asset) is { } refused)
            {
                diagnostics.Add(refused);
            }

            texts.Add(text);
            assets.Add(asset);
        }

        return new Snapshot(repository.Prefix, [.. texts.OfType<SourceText>()], [.. assets.OfType<AssetFile>()], diagnostics.ToImmutable());
    }

    /// <summary>Reads <c>ls-tree</c>'s lines: mode, type, id and size, a tab, the path; what is no file, or has a name that is not portable, is reported once.</summary>
    internal static IEnumerable<(string Path, string Blob, long Size)> Entries(string listing, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in listing.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var path = entry[(tab + 1)..];
            var words = entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var parts = path.Split('/');
            if (parts.Any(FileNames.IsPassedOver))
            {
                continue;
            }

            var bad = Array.FindIndex(parts, part => !FileNames.IsPortable(part));
            if (bad >= 0)
            {
                var named = string.Join('/', parts[..(bad + 1)]);
                if (refused.Add(named))
                {
                    diagnostics.Add(FileNames.Refuse(named, parts[bad]));
                }
            }
            else if (words is [var mode, "blob", var blob, var size] && mode != "120000")
            {
                yield return (path, blob, long.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture));
            }
            else
            {
                diagnostics.Add(Problems.NotARegularFile.In(path, words[0] == "120000" ? "a symbolic link" : "a repository within the repository"));
            }
        }
    }

    private static Dictionary<string, byte[]>? ReadBlobs(string folder, ImmutableArray<string> blobs)
    {
        var asked = blobs.Distinct(StringComparer.Ordinal).ToList();
        return GitProgram.Run(folder, ["cat-file", "--batch"], asked, answer =>
        {
            var contents = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            // Not disposed: the stream below it is git's.
            var buffered = new BufferedStream(answer, 1 << 16);
            foreach (var blob in asked)
            {
                // "<id> blob <size>", the bytes, and a line end.
                var head = ReadLine(buffered).Split(' ');
                if (head.Length != 3)
                {
                    return null;
                }

                var bytes = new byte[int.Parse(head[2], NumberStyles.None, CultureInfo.InvariantCulture)];
                buffered.ReadExactly(bytes);
                buffered.ReadByte();
                contents[blob] = bytes;
            }

            return contents;
        });
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next is not (-1 or '\n'); next = stream.ReadByte())
        {
            line.Append((char)next);
        }

        return line.ToString();
    }
}

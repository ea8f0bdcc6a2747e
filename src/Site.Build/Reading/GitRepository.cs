using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Site.Build.Reading;

/// <summary>The repository that a folder lies in: its commits, and what the folder was in each.</summary>
public sealed partial class GitRepository
{
    private readonly string _folder;

    private GitRepository(string folder, string prefix)
    {
        _folder = folder;
        Prefix = prefix;
    }

    /// <summary>The folder's path in the repository, with forward slashes; empty when it is the whole of it.</summary>
    public string Prefix { get; }

    /// <summary>The repository that holds a folder; null outside of one, or without git.</summary>
    public static GitRepository? Of(string folder) =>
        GitProgram.Ask(folder, "rev-parse", "--show-prefix") is { } prefix ? new GitRepository(folder, prefix.TrimEnd('\n').TrimEnd('/')) : null;

    /// <summary>The id of the commit that a revision names; null when there is none. A name that looks like an option is no revision.</summary>
    public string? Resolve(string revision) =>
        GitProgram.Ask(_folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")?.Trim() is { Length: > 0 } commit ? commit : null;

    /// <summary>The commit from which two others went apart: what a branch was begun from. <paramref name="commit"/> itself when git knows of none.</summary>
    public string MergeBase(string commit, string other) =>
        GitProgram.Ask(_folder, "merge-base", commit, other)?.Trim() is { Length: > 0 } fork ? fork : commit;

    /// <summary>The lines of the folder as it lies there that were touched since a commit, by path relative to the folder; files that git does not follow yet are new.</summary>
    public FrozenDictionary<string, TouchedLines> TouchedSince(string commit)
    {
        var patch = GitProgram.Ask(
            _folder, "-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--relative", "--find-renames", "--unified=0",
            "--src-prefix=a/", "--dst-prefix=b/", commit, "--", ".");
        var unfollowed = GitProgram.Ask(_folder, "ls-files", "-z", "--others", "--exclude-standard", "--", ".") ?? "";
        var touched = ParsePatch(patch ?? "");
        foreach (var path in unfollowed.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            touched[path] = TouchedLines.All;
        }

        return touched.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads a patch without context lines. Only the counts of its hunks say where one ends: a line of a file may look like a part of a patch.</summary>
    internal static Dictionary<string, TouchedLines> ParsePatch(string patch)
    {
        var touched = new Dictionary<string, TouchedLines>(StringComparer.Ordinal);
        var (path, skip) = ("", 0);
        foreach (var line in patch.Split('\n'))
        {
            if (skip > 0)
            {
                skip -= line.StartsWith('\\') ? 0 : 1;
            }
            else if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                path = line.StartsWith("+++ b/", StringComparison.Ordinal) ? line["+++ b/".Length..].TrimEnd('\t') : "";
            }
            else if (path.Length > 0 && Hunk().Match(line) is { Success: true } hunk)
            {
                var (first, count) = (Number(hunk.Groups["first"].Value), Number(hunk.Groups["count"].Value));
                skip = count + Number(hunk.Groups["removed"].Value);
                if (count > 0)
                {
                    var before = touched.TryGetValue(path, out var known) ? known.Ranges : ImmutableArray<(int First, int Last)>.Empty;
                    touched[path] = new TouchedLines(before.Add((first, first + count - 1)));
                }
            }
        }

        return touched;
    }

    // A count that is left out is 1.
    private static int Number(string text) => text.Length == 0 ? 1 : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^@@ -\d+(?:,(?<removed>\d+))? \+(?<first>\d+)(?:,(?<count>\d+))? @@", RegexOptions.CultureInvariant)]
    private static partial Regex Hunk();
}

using System.Globalization;

namespace Site.Build.Reading;

/// <summary>Asks git, once, who changed which content file and when.</summary>
public static class GitHistoryReader
{
    private const char RecordSeparator = '\x1e';
    private const char UnitSeparator = '\x1f';

    /// <summary>The history of the files below a folder; <see cref="GitHistory.None"/> outside a repository or without git.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="commit">The commit whose history it is; null for the one checked out.</param>
    public static GitHistory Read(string folder, string? commit = null)
    {
        var log = GitProgram.Ask(
            folder, "-c", "core.quotePath=false", "-c", "log.showSignature=false", "log", "--relative", "--no-renames", "--name-only",
            $"--format={RecordSeparator}%aI{UnitSeparator}%an{UnitSeparator}%s{UnitSeparator}%H", commit ?? "HEAD", "--", ".");
        return log is null ? GitHistory.None : Parse(log);
    }

    /// <summary>Reads the log: records of date, author, subject and hash, each followed by the paths the commit touched, the newest commit first.</summary>
    internal static GitHistory Parse(string log)
    {
        var files = new Dictionary<string, (DateTimeOffset Changed, string Subject, string Commit, Dictionary<string, int> Authors)>(StringComparer.Ordinal);
        foreach (var record in log.Split(RecordSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = record.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var head = lines.Length == 0 ? [] : lines[0].Split(UnitSeparator);
            if (head.Length is not (3 or 4) || !DateTimeOffset.TryParse(head[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                continue;
            }

            foreach (var path in lines.Skip(1))
            {
                var file = files.GetValueOrDefault(path, (date, head[2], head.Length > 3 ? Short(head[3]) : "", []));
                file.Authors[head[1]] = file.Authors.GetValueOrDefault(head[1]) + 1;
                files[path] = file;
            }
        }

        return new GitHistory(files.ToDictionary(
            pair => pair.Key,
            pair => new FileHistory(
                pair.Value.Changed, pair.Value.Subject,
                [.. pair.Value.Authors.OrderByDescending(author => author.Value).ThenBy(author => author.Key, StringComparer.Ordinal).Select(author => author.Key)])
            {
                Commit = pair.Value.Commit,
            },
            StringComparer.Ordinal));
    }

    /// <summary>As many digits whatever the repository: git's own short form grows with it.</summary>
    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}

using System.Collections.Frozen;
using Site.Build.Reading;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary>The lines of the content that were touched since a commit.</summary>
internal sealed class TouchedFiles
{
    private readonly FrozenDictionary<string, TouchedLines> _lines;

    private TouchedFiles(FrozenDictionary<string, TouchedLines> lines) => _lines = lines;

    /// <summary>The lines touched since the commit at which this branch and another went apart.</summary>
    /// <exception cref="UsageException">There is no repository, or no such commit.</exception>
    public static TouchedFiles Since(string asked, string content)
    {
        var repository = GitRepository.Of(content) ?? throw new UsageException("--since: the content folder lies in no git repository, or git is not installed.");
        var commit = repository.Resolve(asked) ?? throw new UsageException($"--since: git knows no commit '{asked}' here.");
        return new TouchedFiles(repository.TouchedSince(repository.MergeBase(commit, "HEAD")));
    }

    /// <summary>Whether a file was touched.</summary>
    public bool Holds(string path) => _lines.ContainsKey(path);

    /// <summary>Whether a diagnostic is about one of these lines; one without a place is about no line, and always told.</summary>
    public bool Holds(Diagnostic diagnostic) =>
        diagnostic.Place is not { } place || (_lines.TryGetValue(place.Path, out var touched) && touched.Holds(place.Line));
}

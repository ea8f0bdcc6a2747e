using System.Collections.Immutable;

namespace Site.Build.Reading;

/// <summary>What git knows of one file.</summary>
/// <param name="Changed">When it was last changed (author's date).</param>
/// <param name="Subject">The subject of that commit.</param>
/// <param name="Contributors">Names of the authors of its commits, the most frequent first.</param>
public sealed record FileHistory(DateTimeOffset Changed, string Subject, ImmutableArray<string> Contributors)
{
    /// <summary>The first twelve digits of that commit's hash; empty when the log does not say.</summary>
    public string Commit { get; init; } = "";
}

using System.Collections.ObjectModel;

namespace Site.Build.Reading;

/// <summary>What git knows of the content files.</summary>
/// <param name="Files">By path relative to the content folder; empty outside a repository.</param>
public sealed record GitHistory(IReadOnlyDictionary<string, FileHistory> Files)
{
    /// <summary>No history.</summary>
    public static GitHistory None { get; } = new(ReadOnlyDictionary<string, FileHistory>.Empty);
}

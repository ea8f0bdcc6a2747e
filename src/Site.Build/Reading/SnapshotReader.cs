namespace Site.Build.Reading;

/// <summary>READ: a folder becomes a snapshot.</summary>
public static class SnapshotReader
{
    /// <summary>Reads every file of the content folder; what can't be read is a diagnostic.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static Snapshot Read(string folder, CancellationToken cancellation) => throw new NotImplementedException();
}

namespace Site.Cli.Reporting;

/// <summary>What stands before a content file's path in a report.</summary>
/// <param name="Path">The content folder with forward slashes, without one at the end; empty for nothing.</param>
internal sealed record ContentRoot(string Path)
{
    /// <summary>The file's path as it is reported.</summary>
    public string Join(string file) => Path.Length == 0 ? file : $"{Path}/{file}";
}

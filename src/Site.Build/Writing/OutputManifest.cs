namespace Site.Build.Writing;

/// <summary>The list of files a build wrote, kept in the output folder so that the next build knows its own from others'.</summary>
internal static class OutputManifest
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = ".site-manifest";

    private const string Header = "# Files of this folder that the site generator wrote. Others are left alone.";

    /// <summary>The manifest of a site of these paths.</summary>
    public static string Of(IEnumerable<string> paths) =>
        string.Join('\n', paths.Order(StringComparer.Ordinal).Prepend(Header)) + "\n";

    /// <summary>The paths that a manifest names.</summary>
    public static HashSet<string> Read(string manifest) =>
        manifest.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Append(FileName).ToHashSet(StringComparer.Ordinal);
}

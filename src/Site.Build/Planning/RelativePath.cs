namespace Site.Build.Planning;

/// <summary>Relative paths between files of the site, so that the same tree works at a domain's root, below a path and from disk.</summary>
internal static class RelativePath
{
    /// <summary>The way to the site's root from a file: empty, <c>../</c>, <c>../../</c>…</summary>
    public static string ToRoot(string from) => string.Concat(Enumerable.Repeat("../", from.AsSpan().Count('/')));

    /// <summary>The relative path from one file of the site to another; never empty.</summary>
    public static string Between(string from, string to)
    {
        var fromParts = from.Split('/');
        var toParts = to.Split('/');
        var common = 0;
        while (common < Math.Min(fromParts.Length, toParts.Length) - 1 && fromParts[common] == toParts[common])
        {
            common++;
        }

        var path = string.Concat(Enumerable.Repeat("../", fromParts.Length - common - 1)) + string.Join('/', toParts[common..]);

        // A first part with a colon would read as a scheme.
        return path.Split('/')[0].Contains(':', StringComparison.Ordinal) ? "./" + path : path;
    }
}

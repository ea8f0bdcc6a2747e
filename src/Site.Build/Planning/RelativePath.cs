namespace Site.Build.Planning;

/// <summary>Relative paths between files of the site, so that the same tree works at a domain's root, below a path and from disk.</summary>
internal static class RelativePath
{
    /// <summary>The way to the site's root from a file: empty, <c>../</c>, <c>../../</c>…</summary>
    public static string ToRoot(string from) => Ups(from.AsSpan().Count('/'));

    /// <summary>The relative path from one file of the site to another; never empty.</summary>
    public static string Between(string from, string to)
    {
        var (common, ups) = Way(from, to);
        var rest = to.AsSpan(common);
        if (ups > 0)
        {
            return string.Concat(Ups(ups), rest);
        }

        // A first part with a colon would read as a scheme.
        var slash = rest.IndexOf('/');
        return (slash < 0 ? rest : rest[..slash]).Contains(':') ? string.Concat("./", rest) : rest.ToString();
    }

    /// <summary>How many characters the paths of two files have in common, up to a slash, and how many folders up the way then goes.</summary>
    public static (int Common, int Ups) Way(string from, string to)
    {
        // Without a list of the parts: a site has a hundred links a page.
        var common = from.AsSpan(0, from.AsSpan().CommonPrefixLength(to)).LastIndexOf('/') + 1;
        return (common, from.AsSpan(common).Count('/'));
    }

    private static string Ups(int count) => count switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        _ => string.Concat(Enumerable.Repeat("../", count)),
    };
}

namespace Site.Build.Linking;

/// <summary>Resolves relative paths within the content folder.</summary>
internal static class ContentPath
{
    /// <summary>The path that a relative path means in a file; null when it leaves the content folder.</summary>
    public static string? Resolve(string file, string relative)
    {
        const int Usual = 256;
        var most = file.Length + relative.Length + 1;
        var path = most <= Usual ? stackalloc char[Usual] : new char[most];
        var length = Math.Max(0, file.LastIndexOf('/'));
        file.AsSpan(0, length).CopyTo(path);
        foreach (var range in relative.AsSpan().Split('/'))
        {
            switch (relative.AsSpan(range))
            {
                case "" or ".":
                    break;
                case ".." when length == 0:
                    return null;
                case "..":
                    length = Math.Max(0, path[..length].LastIndexOf('/'));
                    break;
                case var part:
                    length = Append(path, length, part);
                    break;
            }
        }

        return path[..length].ToString();
    }

    private static int Append(Span<char> path, int length, ReadOnlySpan<char> part)
    {
        if (length > 0)
        {
            path[length++] = '/';
        }

        part.CopyTo(path[length..]);
        return length + part.Length;
    }
}

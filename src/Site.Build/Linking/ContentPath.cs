namespace Site.Build.Linking;

/// <summary>Resolves relative paths within the content folder.</summary>
internal static class ContentPath
{
    /// <summary>The path that a relative path means in a file; null when it leaves the content folder.</summary>
    public static string? Resolve(string file, string relative)
    {
        var parts = file.Split('/').SkipLast(1).ToList();
        foreach (var part in relative.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}

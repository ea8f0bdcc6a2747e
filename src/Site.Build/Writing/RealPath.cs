#pragma warning disable RS0030 // WRITE is one of the two rooms that touch the disk.
namespace Site.Build.Writing;

/// <summary>Follows the links in paths.</summary>
internal static class RealPath
{
    // As Linux: a path that leads through more goes in circles.
    private const int MostLinks = 40;

    /// <summary>Where a path leads once every link in it is followed; its last parts need not exist.</summary>
    /// <exception cref="IOException">It leads in circles.</exception>
    public static string Of(string path)
    {
        var left = MostLinks;
        return Follow(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), ref left);
    }

    private static string Follow(string path, ref int left)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var real = Path.Combine(Follow(parent, ref left), Path.GetFileName(path));
        if (new DirectoryInfo(real).LinkTarget is not { } target)
        {
            return real;
        }

        return left-- > 0
            ? Follow(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, Path.GetDirectoryName(real)!)), ref left)
            : throw new IOException($"{path} leads through too many links.");
    }
}

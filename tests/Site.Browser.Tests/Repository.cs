namespace Site.Browser.Tests;

/// <summary>Where the repository is, seen from the test's assembly.</summary>
internal static class Repository
{
    /// <summary>The full path of a file or folder of the repository.</summary>
    /// <exception cref="DirectoryNotFoundException">The assembly does not lie in a folder below <c>Site.sln</c>.</exception>
    public static string PathOf(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Site.sln")))
            {
                return Path.Combine(folder.FullName, path);
            }
        }

        throw new DirectoryNotFoundException($"There is no Site.sln above {AppContext.BaseDirectory}.");
    }
}

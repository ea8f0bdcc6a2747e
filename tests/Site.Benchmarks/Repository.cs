using System.Runtime.CompilerServices;

namespace Site.Benchmarks;

/// <summary>Where this program's sources are.</summary>
internal static class Repository
{
    /// <summary>The repository's root: two folders above this file's.</summary>
    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}

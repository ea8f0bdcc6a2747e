using System.Globalization;

namespace Site.Build.Planning.Previews;

/// <summary>Where the previews are.</summary>
internal static class PreviewPaths
{
    /// <summary>The folder.</summary>
    public const string Folder = "data/previews";

    /// <summary>The file that names all others.</summary>
    public const string Index = Folder + "/index.js";

    /// <summary>A shard, before its hash is put into its name.</summary>
    public static string Shard(int number) => $"{Folder}/{number.ToString("00", CultureInfo.InvariantCulture)}.js";
}

using Site.Model.Documents;

namespace Site.Build.Reading;

/// <summary>The types of files that are taken from the content folder.</summary>
internal static class FileTypes
{
    private const long MiB = 1024 * 1024;

    private static readonly Dictionary<string, FileType> AssetTypes = new(StringComparer.Ordinal)
    {
        [".png"] = new(false, 8 * MiB),
        [".jpg"] = new(false, 8 * MiB),
        [".jpeg"] = new(false, 8 * MiB),
        [".gif"] = new(false, 8 * MiB),
        [".webp"] = new(false, 8 * MiB),
        [".avif"] = new(false, 8 * MiB),
        [".pdf"] = new(false, 32 * MiB),
        [".txt"] = new(false, 8 * MiB),
        [".csv"] = new(false, 8 * MiB),
        [".json"] = new(false, 8 * MiB),
        [".bib"] = new(false, 8 * MiB),
    };

    /// <summary>Whether files of an extension are taken as assets.</summary>
    public static bool IsAsset(string extension) => AssetTypes.ContainsKey(extension) || extension == Diagram.Extension;

    /// <summary>How a file is taken, by its path; null when it is not. Markdown and YAML are texts anywhere; everything else lies below <c>assets/</c>, where diagrams are texts.</summary>
    public static FileType? Of(string path)
    {
        var dot = path.LastIndexOf('.');
        var extension = dot < 0 ? "" : path[dot..];
        return extension switch
        {
            ".md" => new FileType(true, MiB),
            Diagram.Extension when path.StartsWith("assets/", StringComparison.Ordinal) => new FileType(true, MiB / 4),
            ".yml" or ".yaml" => new FileType(true, 8 * MiB),
            _ => path.StartsWith("assets/", StringComparison.Ordinal) ? AssetTypes.GetValueOrDefault(extension) : null,
        };
    }
}

using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Reading;

/// <summary>Judges names of files and folders: they become paths on every system and in every URL.</summary>
internal static class FileNames
{
    private const int LongestName = 120;

    private const int ShortestDevice = 3;
    private const int LongestDevice = 4;

    private static readonly string[] DeviceNames =
    [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    /// <summary>
    /// Whether a name means the same everywhere: ASCII letters, digits, hyphens, underscores and dots, no dot at its end, no device name of Windows; a
    /// Markdown file's in lower case, since it is the page's slug.
    /// </summary>
    public static bool IsPortable(string name) =>
        name.Length <= LongestName
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        && !name.EndsWith('.')
        && !IsDevice(name)
        && (!SmallLetters.End(name, ".md") || Slug.Of(name[..^3]) + ".md" == name);

    /// <summary>Whether a file or folder of that name is passed over: hidden ones, and backups.</summary>
    public static bool IsPassedOver(string name) => name[0] is '.' or '_' || name.EndsWith('~');

    /// <summary>Says of a name that is not portable what it should be.</summary>
    public static Diagnostic Refuse(string path, string name) =>
        Problems.BadFileName.In(path, $"`{name}` is not a portable name", "ASCII letters, digits, hyphens, underscores and dots", Suggest(name));

    /// <summary>Whether Windows takes a name for a device's, which it does with any extension.</summary>
    public static bool IsDevice(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = dot < 0 ? name : name[..dot];
        if (stem.Length is < ShortestDevice or > LongestDevice)
        {
            return false;
        }

        foreach (var device in DeviceNames)
        {
            if (SmallLetters.Are(stem, device))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A portable name near to one that is not; null when there is none.</summary>
    public static string? Suggest(string name)
    {
        var dot = name.LastIndexOf('.');
        var stem = Slug.Of(dot < 0 ? name : name[..dot]);
        var suggestion = stem + (dot < 0 ? "" : name[dot..].ToLowerInvariant());
        return stem.Length > 0 && IsPortable(suggestion) ? suggestion : null;
    }
}

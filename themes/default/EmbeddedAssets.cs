using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>The files of the theme's assets folder, as the build put them into its assembly.</summary>
internal static class EmbeddedAssets
{
    private const string Folder = "assets/";

    /// <summary>All of them, by path; scripts with their words, sheets without what only their authors need.</summary>
    public static ImmutableArray<ThemeAsset> Read(Assembly assembly)
    {
        var strings = ScriptStrings.Parse(Encoding.UTF8.GetString(Bytes(assembly, "strings.js")));
        return
        [
            .. assembly.GetManifestResourceNames()
                // Built on Windows, the names have backslashes.
                .Select(name => new { Name = name, Path = name.Replace('\\', '/') })
                .Where(resource => resource.Path.StartsWith(Folder, StringComparison.Ordinal))
                .OrderBy(resource => resource.Path, StringComparer.Ordinal)
                .Select(resource => new ThemeAsset(resource.Path[Folder.Length..], Served(resource.Path, Bytes(assembly, resource.Name), strings))),
        ];
    }

    private static byte[] Served(string path, byte[] bytes, ScriptStrings strings) => Path.GetExtension(path) switch
    {
        ".css" => Encoding.UTF8.GetBytes(StyleSheetText.Compact(Encoding.UTF8.GetString(bytes))),
        ".js" => Encoding.UTF8.GetBytes(strings.Into(Encoding.UTF8.GetString(bytes))),
        _ => bytes,
    };

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>The files of the theme's assets folder, as the build put them into its assembly.</summary>
internal static class EmbeddedAssets
{
    private const string Folder = "assets/";

    /// <summary>All of them, by path.</summary>
    public static ImmutableArray<ThemeAsset> Read(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            // Built on Windows, the names have backslashes.
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(Folder, StringComparison.Ordinal))
            .OrderBy(resource => resource.Path, StringComparer.Ordinal)
            .Select(resource => new ThemeAsset(resource.Path[Folder.Length..], Bytes(assembly, resource.Name))),
    ];

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return name.EndsWith(".css", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(StyleSheetText.Compact(Encoding.UTF8.GetString(bytes))) : bytes;
    }
}

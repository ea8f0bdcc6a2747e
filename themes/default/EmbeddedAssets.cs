using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>The files of the theme's assets folder, as the build put them into its assembly.</summary>
internal static class EmbeddedAssets
{
    private const string Folder = "assets/";

    /// <summary>Parts of style sheets, which are no files of the site.</summary>
    private const string Parts = "assets/css/parts/";

    /// <summary>All of them, by path; scripts with their words, sheets with their parts and without what only their authors need.</summary>
    public static ImmutableArray<ThemeAsset> Read(Assembly assembly)
    {
        var strings = ScriptStrings.Parse(Encoding.UTF8.GetString(Bytes(assembly, "strings.js")));
        var names = assembly.GetManifestResourceNames();
        var assets = ImmutableArray.CreateBuilder<ThemeAsset>(names.Length);
        foreach (var name in names)
        {
            // Built on Windows, the names have backslashes.
            var path = name.Replace('\\', '/');
            if (path.StartsWith(Folder, StringComparison.Ordinal) && !path.StartsWith(Parts, StringComparison.Ordinal))
            {
                assets.Add(new ThemeAsset(path[Folder.Length..], Served(path, Bytes(assembly, name), strings, part => Text(assembly, part))));
            }
        }

        return PageScript.Join(assets.DrainToImmutable());
    }

    private static byte[] Served(string path, byte[] bytes, ScriptStrings strings, Func<string, string> partOf) => Path.GetExtension(path) switch
    {
        ".css" => Encoding.UTF8.GetBytes(StyleSheetText.Compact(StyleSheetText.WithParts(Encoding.UTF8.GetString(bytes), partOf))),
        ".js" => Encoding.UTF8.GetBytes(strings.Into(Encoding.UTF8.GetString(bytes))),
        _ => bytes,
    };

    private static string Text(Assembly assembly, string part)
    {
        var path = Parts + part;
        var name = assembly.GetManifestResourceNames().FirstOrDefault(name => name.Replace('\\', '/') == path)
            ?? throw new KeyNotFoundException($"A style sheet takes in {part}, which is not in {Parts}.");
        return Encoding.UTF8.GetString(Bytes(assembly, name));
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

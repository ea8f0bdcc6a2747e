using YamlDotNet.Serialization;

namespace Site.Browser.Tests.Content;

/// <summary>Reads the front matter of content files as plain YAML, without the program that is tested.</summary>
internal static class FrontMatter
{
    /// <summary>The keys of every file of a folder, by the files' names.</summary>
    public static IEnumerable<(string Name, IReadOnlyDictionary<object, object> Keys)> ReadAll(string folder)
    {
        var yaml = new DeserializerBuilder().Build();
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.md").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            yield return (Path.GetFileNameWithoutExtension(path), yaml.Deserialize<Dictionary<object, object>>(text[4..text.IndexOf("\n---", 4, StringComparison.Ordinal)]));
        }
    }
}

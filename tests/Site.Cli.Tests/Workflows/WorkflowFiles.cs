using System.Collections.Immutable;
using YamlDotNet.Serialization;

namespace Site.Cli.Tests.Workflows;

/// <summary>The workflows of this repository, read as what they say.</summary>
internal static class WorkflowFiles
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Their file names.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, ".github", "workflows")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    /// <summary>The text of one.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(Root, ".github", "workflows", name));

    /// <summary>What one says.</summary>
    public static Dictionary<object, object> Read(string name) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(Text(name));

    /// <summary>Its jobs by name.</summary>
    public static IEnumerable<(string Name, Dictionary<object, object> Job)> Jobs(string name) =>
        ((Dictionary<object, object>)Read(name)["jobs"]).Select(job => ((string)job.Key, (Dictionary<object, object>)job.Value));

    /// <summary>The steps of all its jobs.</summary>
    public static IEnumerable<Dictionary<object, object>> Steps(string name) =>
        Jobs(name).SelectMany(job => (List<object>)job.Job["steps"]).Cast<Dictionary<object, object>>();

    /// <summary>The lines that all workflows run in a shell, each once.</summary>
    public static ImmutableArray<string> Commands =>
    [
        .. Names.SelectMany(Steps).Where(step => step.ContainsKey("run"))
            .SelectMany(step => ((string)step["run"]).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, ".github", "workflows")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("There is no .github/workflows above the tests.");
    }
}

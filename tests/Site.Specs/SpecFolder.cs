using System.Collections.Immutable;
using Site.Specs.Format;
using Site.Specs.Running;

namespace Site.Specs;

/// <summary>The spec documents as they lie in the repository.</summary>
internal static class SpecFolder
{
    /// <summary>With this environment variable set to 1, what specs and generated documents expect is overwritten with what there is.</summary>
    public const string OverwriteSwitch = "SITE_OVERWRITE";

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<ImmutableArray<SpecDocument>> Read = new(() =>
        [.. Directory.GetFiles(Path.Combine(Root, "tests/Site.Specs/Specs"), "*.spec.md").Order(StringComparer.Ordinal).Select(ReadOne)]);

    /// <summary>The documents, by name.</summary>
    public static ImmutableArray<SpecDocument> Documents => Read.Value;

    /// <summary>Whether expectations are to be overwritten.</summary>
    public static bool IsOverwriting => Environment.GetEnvironmentVariable(OverwriteSwitch) == "1";

    private static SpecDocument ReadOne(string path)
    {
        var document = SpecDocument.Parse(Path.GetFileName(path), File.ReadAllText(path));
        if (!IsOverwriting)
        {
            return document;
        }

        var text = document.With(document.Specs.SelectMany(Exchange));
        File.WriteAllText(path, text);
        return SpecDocument.Parse(document.FileName, text);
    }

    /// <summary>What a spec's blocks should say. A build that fails is left to the test of its spec.</summary>
    private static List<(SpecBlock Block, string Content)> Exchange(Spec spec)
    {
        try
        {
            var outcome = new Outcome(SpecRun.Of(spec));
            return [.. spec.Blocks.Where(block => block.IsExpectation).Select(block => (block, outcome.For(block)))];
        }
        catch (Exception failure) when (failure is not FormatException)
        {
            return [];
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}

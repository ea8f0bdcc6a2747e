using System.Diagnostics;
using Site.Benchmarks.Builds;
using Site.Benchmarks.Corpus;

namespace Site.Benchmarks.Profiles;

/// <summary>Finds out which methods a published program compiles all the same while it runs, and writes their list for the next publishing.</summary>
internal static class ProfileRun
{
    private const int Pages = 1000;

    /// <summary>Publishes the program without a list, runs it on the content and on a corpus, and writes the list; gives how many methods were compiled, and how many are in the list.</summary>
    /// <param name="repository">The repository's root.</param>
    /// <param name="file">The list.</param>
    public static (int Compiled, int Listed) Write(string repository, string file)
    {
        var site = SiteProgram.Publish(repository, readyToRun: true, "-p:WithMethodProfile=false");
        var work = Directory.CreateTempSubdirectory("site-benchmarks-").FullName;
        var corpus = Path.Combine(work, "content");
        CorpusFolder.Write(corpus, 42, Pages);
        var output = Path.Combine(work, "output");
        string[][] runs =
        [
            ["build", "--content", Path.Combine(repository, "content"), "--output", output],
            ["build", "--content", corpus, "--output", output, "--timings"],
            ["check", "--content", corpus, "--format", "github"],
        ];
        var compiled = runs.SelectMany(arguments => Compiled(site, arguments, Path.Combine(work, "compiled.txt"))).Distinct().ToList();
        Directory.Delete(work, recursive: true);
        var finder = new MethodFinder(Path.Combine(repository, "src", "Site.Cli", "bin", "Release", "net10.0"));
        var methods = compiled.Select(CompiledMethod.Parse).OfType<CompiledMethod>().SelectMany(method => finder.Find(method)).Distinct().ToList();
        MethodProfile.Write(file, methods);
        return (compiled.Count, methods.Count);
    }

    private static string[] Compiled(string site, string[] arguments, string list)
    {
        var start = new ProcessStartInfo(site, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_JitStdOutFile"] = list;
        start.Environment["DOTNET_JitDisasmSummary"] = "1";
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? File.ReadAllLines(list) : throw new InvalidOperationException($"site {string.Join(' ', arguments)} ended with {process.ExitCode}: {said.Result}");
    }
}

using System.Diagnostics;
using System.Reflection;
using Site.Benchmarks.Builds;
using Site.Benchmarks.Corpus;

namespace Site.Benchmarks.Profiles;

/// <summary>
/// Finds out which methods a published program compiles all the same while it runs, and how often each part of the others is passed, and writes it down for the next publishing.
/// The runtime counts at the beginning of each method's life only, which is enough to tell which way is the usual one.
/// </summary>
internal sealed class ProfileRun
{
    private const int Pages = 1000;
    private readonly string _repository;
    private readonly string _work = Directory.CreateTempSubdirectory("site-benchmarks-").FullName;
    private readonly string[][] _runs;

    private ProfileRun(string repository)
    {
        _repository = repository;
        var corpus = Path.Combine(_work, "content");
        CorpusFolder.Write(corpus, 42, Pages);
        var output = Path.Combine(_work, "output");
        _runs =
        [
            ["build", "--content", corpus, "--output", output, "--timings"],
            ["build", "--content", Path.Combine(repository, "content"), "--output", output],
            ["check", "--content", corpus, "--format", "github"],
        ];
    }

    /// <summary>Publishes the program in two ways, runs it on the content and on a corpus, and writes the profile; gives how many methods it names, and of how many it has counts.</summary>
    /// <param name="repository">The repository's root.</param>
    /// <param name="file">The profile.</param>
    public static (int Listed, int Counted) Write(string repository, string file)
    {
        var run = new ProfileRun(repository);
        var finder = new MethodFinder(Path.Combine(repository, "src", "Site.Cli", "bin", "Release", "net10.0"));
        var listed = run.Compiled().SelectMany(method => finder.Find(method)).ToHashSet();
        var counts = run.Counts(finder);
        listed.UnionWith(counts.Keys);
        MethodProfile.Write(file, listed, counts);
        Directory.Delete(run._work, recursive: true);
        return (listed.Count, counts.Count);
    }

    /// <summary>What is compiled while the program runs that was published without a profile.</summary>
    private IEnumerable<CompiledMethod> Compiled()
    {
        var site = SiteProgram.Publish(_repository, readyToRun: true, "-p:WithMethodProfile=false");
        return _runs.SelectMany(run => CompiledIn(site, run, []));
    }

    /// <summary>What is counted while the program runs of which nothing was compiled ahead.</summary>
    private Dictionary<MethodBase, CountedMethod> Counts(MethodFinder finder)
    {
        var site = SiteProgram.Publish(_repository, readyToRun: false);
        var counts = Path.Combine(_work, "counts.txt");
        var found = new Dictionary<MethodBase, CountedMethod>();
        foreach (var run in _runs)
        {
            var compiled = CompiledIn(site, run, new()
            {
                ["DOTNET_WritePGOData"] = "1",
                ["DOTNET_PGODataPath"] = counts,
                ["DOTNET_TieredCompilation"] = "1",
                ["DOTNET_TieredPGO"] = "1",
                ["DOTNET_TieredPGO_InstrumentOnlyHotCode"] = "0",
                ["DOTNET_ReadyToRun"] = "0",
            }).ToLookup(method => ($"{method.Type}.{method.Name}", method.IlSize));
            foreach (var counted in CountedMethod.Read(File.ReadLines(counts)))
            {
                foreach (var method in finder.Find(counted, compiled).Where(method => !found.TryGetValue(method, out var known) || known.Sum < counted.Sum))
                {
                    found[method] = counted;
                }
            }
        }

        return found;
    }

    /// <summary>Runs the program; what was compiled meanwhile.</summary>
    private List<CompiledMethod> CompiledIn(string site, string[] arguments, Dictionary<string, string> environment)
    {
        var list = Path.Combine(_work, "compiled.txt");
        // The runtime adds to a list that is there.
        File.Delete(list);
        environment["DOTNET_JitStdOutFile"] = list;
        environment["DOTNET_JitDisasmSummary"] = "1";
        Run(site, arguments, environment);
        return [.. File.ReadLines(list).Select(CompiledMethod.Parse).OfType<CompiledMethod>()];
    }

    private static void Run(string site, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(site, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"site {string.Join(' ', arguments)} ended with {process.ExitCode}: {said.Result}");
        }
    }
}

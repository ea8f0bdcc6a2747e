using System.Collections.Immutable;
using System.CommandLine;
using BenchmarkDotNet.Running;
using Site.Benchmarks.Builds;
using Site.Benchmarks.Corpus;
using Site.Benchmarks.Edits;
using Site.Benchmarks.Profiles;

namespace Site.Benchmarks;

/// <summary>The commands of this program.</summary>
internal static class BenchmarkCommands
{
    /// <summary>All of them.</summary>
    public static RootCommand Root() => new("Measures the site generator on content that it makes itself.") { MakeCorpus(), MakeBuilds(), MakeEdits(), MakeStages(), MakeProfile() };

    private static Command MakeCorpus()
    {
        var folder = new Argument<string>("folder") { Description = "Where to; it must not be there yet." };
        var pages = new Option<int>("--pages") { Description = "How many pages.", DefaultValueFactory = _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "Another seed gives another corpus of the same shape.", DefaultValueFactory = _ => 42 };
        var command = new Command("corpus", "Write a content folder of generated pages.") { folder, pages, seed };
        command.SetAction(parsed => CorpusFolder.Write(parsed.GetValue(folder)!, parsed.GetValue(seed), parsed.GetValue(pages)));
        return command;
    }

    private static Command MakeProfile()
    {
        var command = new Command("profile", "Find what the published program compiles while it runs, and which ways in its code are the usual ones, and write the profile by which publishing compiles it ahead. The Release build has to be there.");
        command.SetAction(_ =>
        {
            var file = Path.Combine(Repository.Root(), "src", "Site.Cli", "Properties", "methods.mibc");
            var (listed, counted) = ProfileRun.Write(Repository.Root(), file);
            Console.WriteLine($"{file} names {listed} methods, of {counted} with counts.");
        });
        return command;
    }

    private static Command MakeBuilds()
    {
        var sizes = new Option<int[]>("--pages") { Description = "Sizes to build.", DefaultValueFactory = _ => [1000, 2500, 5000, 10_000], AllowMultipleArgumentsPerToken = true };
        var rounds = new Option<int>("--rounds") { Description = "Builds of each size after the warm-up.", DefaultValueFactory = _ => 5 };
        var jit = new Option<bool>("--jit") { Description = "Measure the program without ahead-of-time compilation, as dotnet run starts it." };
        var report = new Option<string?>("--report") { Description = "File to write the report to. Default: docs/benchmarks.md." };
        var beside = new Option<string[]>("--beside")
        {
            HelpName = "NAME=COMMAND",
            Description = "Another program to run beside; {content} and {output} stand for the folders, {pages} for the size.",
            DefaultValueFactory = _ => [],
        };
        var content = new Option<string?>("--content") { Description = "Content folders to use in place of corpora; {pages} stands for the size." };
        var note = new Option<string?>("--note") { Description = "What the report says of the other programs and the folders." };
        var command = new Command("builds", "Build corpora in fresh processes and write what it took.") { sizes, rounds, jit, report, beside, content, note };
        command.SetAction(parsed =>
        {
            var site = SiteProgram.Publish(Repository.Root(), !parsed.GetValue(jit));
            ImmutableArray<(string, ImmutableArray<string>)> programs =
            [
                ("site", [site, "build", "--content", "{content}", "--output", "{output}", "--timings"]),
                .. parsed.GetValue(beside)!.Select(text => text.Split('=', 2)).Select(parts => (parts[0], ImmutableArray.Create("/bin/sh", "-c", parts[1]))),
            ];
            var work = Directory.CreateTempSubdirectory("site-benchmarks-");
            var series = new BuildSeries(programs, [.. parsed.GetValue(sizes)!.Order()], parsed.GetValue(rounds), work.FullName, parsed.GetValue(content), parsed.GetValue(note));
            var before = Machine.Load();
            var text = BenchmarkReport.Of(series, series.Run(Console.Out), (before, Machine.Load()), DateOnly.FromDateTime(DateTime.Today));
            work.Delete(recursive: true);
            File.WriteAllText(parsed.GetValue(report) ?? Path.Combine(Repository.Root(), "docs", "benchmarks.md"), text);
            Console.WriteLine();
            Console.WriteLine(text);
        });
        return command;
    }

    private static Command MakeEdits()
    {
        var pages = new Option<int>("--pages") { Description = "Pages of the corpus.", DefaultValueFactory = _ => 10_000 };
        var count = new Option<int>("--count") { Description = "Saves of each kind.", DefaultValueFactory = _ => 30 };
        var content = new Option<string?>("--content") { Description = "A content folder to use in place of a corpus; its files are written to." };
        var command = new Command("edits", "Save pages while they are served, and measure the time until the server has the new bytes.") { pages, count, content };
        command.SetAction(async parsed =>
        {
            var site = SiteProgram.Publish(Repository.Root(), readyToRun: true);
            var work = Directory.CreateTempSubdirectory("site-benchmarks-");
            var folder = parsed.GetValue(content) ?? Path.Combine(work.FullName, "content");
            if (parsed.GetValue(content) is null)
            {
                CorpusFolder.Write(folder, 42, parsed.GetValue(pages));
            }

            using var server = new ServerProcess(site, folder);
            await server.WaitForStartAsync();
            Console.WriteLine($"{Machine.Describe()}; load {Machine.Load()}");
            foreach (var (kind, times) in await new EditSeries(folder, parsed.GetValue(count)).RunAsync(server))
            {
                var sorted = times.Order().ToList();
                Console.WriteLine($"{kind,-6} median {sorted[sorted.Count / 2]:F0} ms, least {sorted[0]:F0}, most {sorted[^1]:F0}, of {sorted.Count}");
            }

            work.Delete(recursive: true);
        });
        return command;
    }

    private static Command MakeStages()
    {
        var arguments = new Argument<string[]>("arguments") { Description = "Arguments for BenchmarkDotNet, such as --filter.", DefaultValueFactory = _ => ["--filter", "*"] };
        var command = new Command("stages", "Measure each stage on 200 pages with BenchmarkDotNet.") { arguments };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed =>
        {
            string[] given = [.. parsed.GetValue(arguments)!, .. parsed.UnmatchedTokens];
            BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCommands).Assembly).Run(given);
        });
        return command;
    }
}

using System.Diagnostics;

namespace Site.Cli.Tests.Processes;

/// <summary>Builds that are killed, as by <c>kill -9</c>, at any moment.</summary>
public sealed class KilledBuildTests
{
    private const int Lanes = 2;
    private const int KillsInALane = 100;

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_the_whole_old_site_or_the_whole_new_one_and_the_next_cleans_up()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => KillOverAndOverAsync(new Random(seed + lane)))));
    }

    private static async Task KillOverAndOverAsync(Random random)
    {
        using var site = new SiteInTwoVersions();
        Assert.Equal(0, (await SiteProcess.BuildAsync(site.ContentOf("old"), site.Output)).ExitCode);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, (await SiteProcess.BuildAsync(site.ContentOf("old"), site.Output)).ExitCode);
        var whole = watch.Elapsed;
        var (there, seen) = ("old", new HashSet<string>());
        for (var i = 0; i < KillsInALane; i++)
        {
            var wanted = there == "old" ? "new" : "old";
            using var program = SiteProcess.StartBuild(site.ContentOf(wanted), site.Output);
            // Half of the kills fall late, where the folders are exchanged.
            await Task.Delay(whole * (i % 2 == 0 ? random.NextDouble() : 0.7 + (0.4 * random.NextDouble())), TestContext.Current.CancellationToken);
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
            there = site.VersionThere() ?? throw new InvalidOperationException($"After kill {i} the output is a whole site of neither version.");
            seen.Add(there == wanted ? "new" : "old");
        }

        // Kills that all came too early, or all too late, would have shown nothing.
        Assert.Equal(2, seen.Count);
        Assert.Equal(0, (await SiteProcess.BuildAsync(site.ContentOf("new"), site.Output)).ExitCode);
        Assert.Equal("new", site.VersionThere());
        Assert.Empty(site.LeftOver());
    }
}

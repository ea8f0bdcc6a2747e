using System.Diagnostics;

namespace Site.Cli.Tests.Processes;

/// <summary>Builds that are killed, as by <c>kill -9</c>, at any moment.</summary>
public sealed class KilledBuildTests
{
    private const int Lanes = 2;
    private const int KillsInALane = 32;
    private const int LeastTorn = KillsInALane / 8;

    // Where the machine was busy when a build was timed, kills may all come too early.
    private const int MostKillsInALane = 4 * KillsInALane;

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
        var (untilItWrites, writing) = await TimeABuildAsync(site);
        var (there, seen, torn) = ("old", new HashSet<string>(), 0);
        for (var i = 0; i < KillsInALane || (i < MostKillsInALane && (seen.Count < 2 || torn < LeastTorn)); i++)
        {
            var wanted = there == "old" ? "new" : "old";
            var before = site.Traces();
            using var program = SiteProcess.StartBuild(site.ContentOf(wanted), site.Output);
            // A build that only reads has nothing to break yet: most kills fall while it writes, or just after.
            if (i % 4 == 0)
            {
                await Task.Delay(untilItWrites * random.NextDouble(), TestContext.Current.CancellationToken);
            }
            else
            {
                UntilItWrites(program, site, before);
                await Task.Delay(writing * 1.2 * random.NextDouble(), TestContext.Current.CancellationToken);
            }

            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
            there = site.VersionThere() ?? throw new InvalidOperationException($"After kill {i} the output is a whole site of neither version.");
            seen.Add(there == wanted ? "new" : "old");
            torn += site.Traces() != before && site.LeftOver().Any() ? 1 : 0;
        }

        // Kills that all came too early, or all too late, would have shown nothing.
        Assert.Equal(2, seen.Count);
        Assert.InRange(torn, LeastTorn, MostKillsInALane);
        Assert.Equal(0, (await SiteProcess.BuildAsync(site.ContentOf("new"), site.Output)).ExitCode);
        Assert.Equal("new", site.VersionThere());
        Assert.Empty(site.LeftOver());
    }

    private static async Task<(TimeSpan UntilItWrites, TimeSpan Writing)> TimeABuildAsync(SiteInTwoVersions site)
    {
        var before = site.Traces();
        var watch = Stopwatch.StartNew();
        using var program = SiteProcess.StartBuild(site.ContentOf("old"), site.Output);
        UntilItWrites(program, site, before);
        var untilItWrites = watch.Elapsed;
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
        return (untilItWrites, watch.Elapsed - untilItWrites);
    }

    /// <summary>Waits until a build does something on the disk, or ends.</summary>
    private static void UntilItWrites(Process program, SiteInTwoVersions site, string before)
    {
        while (!program.HasExited && site.Traces() == before)
        {
            Thread.Sleep(1);
        }
    }
}

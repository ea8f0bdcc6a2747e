using System.Collections.Immutable;

namespace Site.Benchmarks.Builds;

/// <summary>The runs of one program on one corpus.</summary>
/// <param name="Program">The program's name.</param>
/// <param name="Pages">Pages of the corpus.</param>
/// <param name="Runs">The runs after the warm-up.</param>
internal sealed record BuildCell(string Program, int Pages, ImmutableArray<BuildRun> Runs)
{
    /// <summary>The names of the stages, in order.</summary>
    public ImmutableArray<string> Stages => [.. Runs[0].Stages.Select(stage => stage.Stage)];

    /// <summary>The median of a figure over the runs.</summary>
    public double Median(Func<BuildRun, double> figure)
    {
        var sorted = Runs.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The median of a stage's figure over the runs.</summary>
    public double Median(string stage, Func<StageFigures, double> figure) => Median(run => figure(run.Stages.First(found => found.Stage == stage)));
}

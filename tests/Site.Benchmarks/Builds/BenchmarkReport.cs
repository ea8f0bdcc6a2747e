using System.Collections.Immutable;
using System.Text;

namespace Site.Benchmarks.Builds;

/// <summary>Writes the runs as Markdown.</summary>
internal static class BenchmarkReport
{
    /// <summary>The report.</summary>
    /// <param name="series">What was run.</param>
    /// <param name="cells">The runs.</param>
    /// <param name="load">The machine's load before the runs and after them.</param>
    /// <param name="day">The day of the runs.</param>
    public static string Of(BuildSeries series, ImmutableArray<BuildCell> cells, (string Before, string After) load, DateOnly day)
    {
        var text = new StringBuilder();
        text.Append("# Benchmarks\n\n");
        text.Append("Written by `dotnet run -c Release --project tests/Site.Benchmarks -- builds`; not by hand.\n\n");
        text.Append($"- **Machine:** {Machine.Describe()}; load {load.Before} before, {load.After} after\n");
        text.Append($"- **Day:** {day:yyyy-MM-dd}\n");
        text.Append($"- **Corpus:** {(series.Given is null ? $"generated, seed 42; {Corpus}" : "given: folders of as many pages as the table says")}\n");
        text.Append(series.Note is null ? "" : $"- **Beside:** {series.Note}\n");
        text.Append($"- **Runs:** a fresh process each, everything on, an empty output folder ({new DriveInfo(series.Folder).DriveFormat}); medians of {series.Rounds} after one to warm up\n\n");
        text.Append("The machine is shared where the load is above its cores: then CPU time is what to read, and the clock says little.\n\n");
        AppendBuilds(text, cells);
        foreach (var program in cells.Where(cell => !cell.Stages.IsEmpty).GroupBy(cell => cell.Program))
        {
            AppendStages(text, program.Key, [.. program]);
        }

        return text.ToString();
    }

    private const string Corpus = "40 % articles, 30 % features with statements, 15 % events, 5 % each papers, terms and releases; 600 to 1,200 words, "
        + "tables, code, lists, citations, 5 to 10 links";

    private static void AppendBuilds(StringBuilder text, ImmutableArray<BuildCell> cells)
    {
        text.Append("## Whole builds\n\n");
        text.Append("| program | pages | CPU s | of it kernel | wall s | peak MiB | CPU ms a page | KiB a page above the smallest |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var cell in cells)
        {
            var least = cells.First(other => other.Program == cell.Program);
            var (cpu, peak) = (cell.Median(run => run.Usage.Cpu), cell.Median(run => run.Usage.PeakBytes));
            var more = cell == least ? "" : $"{(peak - least.Median(run => run.Usage.PeakBytes)) / 1024 / (cell.Pages - least.Pages):F1}";
            text.Append($"| {cell.Program} | {cell.Pages:N0} | {cpu:F2} | {cell.Median(run => run.Usage.System):F2} | {cell.Median(run => run.Usage.Wall):F2} ");
            text.Append($"| {peak / 1048576:N0} | {cpu * 1000 / cell.Pages:F2} | {more} |\n");
        }

        text.Append('\n');
    }

    private static void AppendStages(StringBuilder text, string program, ImmutableArray<BuildCell> cells)
    {
        text.Append($"## Stages of {program}\n\nCPU milliseconds for each page of the corpus, start of the process not counted.\n\n");
        text.Append($"| stage | {string.Join(" | ", cells.Select(cell => $"{cell.Pages:N0}"))} | share | KiB asked for a page |\n");
        text.Append($"| --- |{string.Concat(cells.Select(_ => " ---: |"))} ---: | ---: |\n");
        var last = cells[^1];
        var all = last.Stages.Sum(stage => last.Median(stage, figures => figures.Cpu));
        foreach (var stage in last.Stages)
        {
            var costs = cells.Select(cell => $"{cell.Median(stage, figures => figures.Cpu) * 1000 / cell.Pages:F3}");
            text.Append($"| {stage} | {string.Join(" | ", costs)} | {last.Median(stage, figures => figures.Cpu) / all:P0} ");
            text.Append($"| {last.Median(stage, figures => figures.AllocatedMib) * 1024 / last.Pages:F1} |\n");
        }

        if (cells.Length > 2)
        {
            AppendFits(text, cells);
        }
    }

    private static void AppendFits(StringBuilder text, ImmutableArray<BuildCell> cells)
    {
        text.Append("\n### Does it grow linearly?\n\nThe least-squares line through CPU time over pages. The bend is what a page adds in the upper half of the range over what it adds ");
        text.Append("in the lower half: 1 when cost grows with the pages, 2 and more when it grows with their square. A stage that takes almost nothing has a bend of noise.\n\n");
        text.Append("| stage | base ms | ms a page | R² | bend |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var stage in cells[^1].Stages)
        {
            AppendFit(text, stage, LinearFit.Through([.. cells.Select(cell => ((double)cell.Pages, cell.Median(stage, figures => figures.Cpu) * 1000))]));
        }

        AppendFit(text, "**whole process**", LinearFit.Through([.. cells.Select(cell => ((double)cell.Pages, cell.Median(run => run.Usage.Cpu) * 1000))]));
        text.Append('\n');
    }

    private static void AppendFit(StringBuilder text, string what, LinearFit fit) =>
        text.Append($"| {what} | {fit.Base:F0} | {fit.PerPage:F3} | {fit.RSquared:F4} | {fit.Bend:F2} |\n");
}

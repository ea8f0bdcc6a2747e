using System.Collections.Immutable;
using Site.Benchmarks.Corpus;

namespace Site.Benchmarks.Builds;

/// <summary>Builds corpora of several sizes, each in fresh processes, round after round, so that a busy minute of the machine falls on all sizes alike.</summary>
/// <param name="Programs">The programs, by name; <c>{content}</c> and <c>{output}</c> in their arguments stand for the folders, <c>{pages}</c> for the size.</param>
/// <param name="Sizes">Numbers of pages.</param>
/// <param name="Rounds">How often each is built after the warm-up.</param>
/// <param name="Folder">Where corpora and sites are written; emptied of them afterwards.</param>
/// <param name="Given">Content folders to use in place of corpora, <c>{pages}</c> standing for the size; null for corpora.</param>
/// <param name="Note">What there is to say of programs and folders that are not this project's; null for nothing.</param>
internal sealed record BuildSeries(
    ImmutableArray<(string Name, ImmutableArray<string> Command)> Programs, ImmutableArray<int> Sizes, int Rounds, string Folder, string? Given, string? Note)
{
    private const int Seed = 42;
    private const string Size = "{pages}";

    /// <summary>Runs all builds.</summary>
    /// <param name="progress">Told of each run.</param>
    /// <returns>The runs by program and size, in the order of <see cref="Programs"/> and <see cref="Sizes"/>.</returns>
    public ImmutableArray<BuildCell> Run(TextWriter progress)
    {
        var cells = Programs.SelectMany(program => Sizes.Select(pages => (program.Name, program.Command, Pages: pages, Runs: new List<BuildRun>()))).ToList();
        foreach (var pages in Sizes.Where(_ => Given is null))
        {
            CorpusFolder.Write(Content(pages), Seed, pages);
        }

        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (name, command, pages, runs) in cells)
            {
                var run = Build(command, pages);
                progress.WriteLine($"{(round == 0 ? "warm-up" : $"round {round}"),-9}{name,-12}{pages,8:N0} pages{run.Usage.Cpu,9:F2} s CPU{run.Usage.Wall,9:F2} s{run.Usage.PeakBytes / 1048576,7:N0} MiB");
                runs.AddRange(round == 0 ? [] : [run]);
            }
        }

        foreach (var pages in Sizes.Where(_ => Given is null))
        {
            Directory.Delete(Content(pages), recursive: true);
        }

        return [.. cells.Select(cell => new BuildCell(cell.Name, cell.Pages, [.. cell.Runs]))];
    }

    private BuildRun Build(ImmutableArray<string> command, int pages)
    {
        var output = Path.Combine(Folder, "site");
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        var arguments = command.Skip(1).Select(word =>
            word.Replace("{content}", Content(pages), StringComparison.Ordinal).Replace("{output}", output, StringComparison.Ordinal)
                .Replace(Size, $"{pages}", StringComparison.Ordinal));
        var run = BuildRun.Of(command[0], arguments);
        Directory.Delete(output, recursive: true);
        return run;
    }

    private string Content(int pages) => Given?.Replace(Size, $"{pages}", StringComparison.Ordinal) ?? Path.Combine(Folder, $"corpus-{pages}");
}

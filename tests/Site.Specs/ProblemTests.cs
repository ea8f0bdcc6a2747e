using System.Reflection;
using Site.Build;
using Site.Cli;
using Site.Cli.Bundling;
using Site.Specs.Running;

namespace Site.Specs;

/// <summary>Holds the catalogue of problems against the specs.</summary>
public sealed class ProblemTests
{
    public static TheoryData<string> OnDisk() => [.. DiskSpecs.All.Keys];

    [Theory]
    [MemberData(nameof(OnDisk))]
    public void What_is_found_on_the_disk_is_reported(string code) =>
        Assert.Contains(code, DiskSpecs.Run(code).Select(diagnostic => diagnostic.Code));

    [Fact]
    public void Every_problem_has_a_spec_that_provokes_it()
    {
        var provoked = Examples().Keys;
        Assert.Empty(Problems.All.Select(problem => problem.Code).Except(provoked));
    }

    [Fact]
    public void Codes_are_unique_and_named_in_their_comment()
    {
        var codes = Problems.All.Concat(ExternalProblems.All).Concat(ZimProblems.All).Select(problem => problem.Code).ToList();
        Assert.Equal(codes.Distinct().Count(), codes.Count);
        Assert.All(codes, code => Assert.Matches("^[A-Z][0-9]{3}$", code));
    }

    [Fact]
    public void Problems_of_the_command_line_are_all_listed()
    {
        var declared = typeof(ExternalProblems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Model.Diagnostics.Problem>();
        Assert.Equal(declared, ExternalProblems.All);
    }

    [Fact]
    public void The_page_of_diagnostics_is_not_stale()
    {
        var path = Path.Combine(SpecFolder.Root, "docs/diagnostics.md");
        var page = DiagnosticsPage.Of(Problems.All.Concat(ExternalProblems.All).Concat(ZimProblems.All), Examples());
        if (SpecFolder.IsOverwriting)
        {
            File.WriteAllText(path, page);
        }

        var written = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(written == page, $"docs/diagnostics.md is stale ({SpecFolder.OverwriteSwitch}=1 writes it):\n{Format.LineDiff.Of(written, page)}");
    }

    /// <summary>The first diagnostic of each code that a spec expects, by code.</summary>
    private static Dictionary<string, DiagnosticExample> Examples()
    {
        var examples = new Dictionary<string, DiagnosticExample>(StringComparer.Ordinal);
        var speaking = SpecFolder.Documents.SelectMany(document => document.Specs).Where(spec => spec.Of("diagnostics").Any());
        foreach (var spec in speaking)
        {
            foreach (var diagnostic in SpecRun.Of(spec).Diagnostics.Where(diagnostic => spec.Of("diagnostics").Any(block => block.Content.Contains(SpecRun.Line(diagnostic), StringComparison.Ordinal))))
            {
                examples.TryAdd(diagnostic.Code, new DiagnosticExample(diagnostic, spec.Title, "../tests/Site.Specs/Specs/" + spec.Document));
            }
        }

        foreach (var code in DiskSpecs.All.Keys)
        {
            var diagnostic = DiskSpecs.Run(code).First(candidate => candidate.Code == code);
            examples.TryAdd(code, new DiagnosticExample(diagnostic, DiskSpecs.All[code].Method.Name.Replace('_', ' '), "../tests/Site.Specs/DiskSpecs.cs"));
        }

        return examples;
    }
}

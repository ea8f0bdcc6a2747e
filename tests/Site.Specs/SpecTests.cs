using Site.Specs.Format;
using Site.Specs.Running;

namespace Site.Specs;

/// <summary>Runs the spec documents.</summary>
public sealed class SpecTests
{
    public static IEnumerable<TheoryDataRow<string, string>> All() =>
        SpecFolder.Documents.SelectMany(document => document.Specs).Select(spec =>
            new TheoryDataRow<string, string>(spec.Document, spec.Title) { TestDisplayName = spec.Name });

    [Theory]
    [MemberData(nameof(All))]
    public void A_spec_holds(string document, string title)
    {
        var spec = SpecFolder.Documents.Single(candidate => candidate.FileName == document).Specs.Single(candidate => candidate.Title == title);
        var outcome = new Outcome(SpecRun.Of(spec));
        var expectations = spec.Blocks.Where(block => block.IsExpectation).ToList();
        if (!expectations.Exists(block => block.Role == "diagnostics"))
        {
            Assert.Equal([], outcome.Diagnostics(all: false).Select(SpecRun.Line));
        }

        foreach (var block in expectations)
        {
            var actual = outcome.For(block);
            Assert.True(actual == block.Content, $"{spec.Name}: the block `{block.Role}={block.Name}` differs (- expected, + there; {SpecFolder.OverwriteSwitch}=1 overwrites):\n{LineDiff.Of(block.Content, actual)}");
        }
    }

    [Fact]
    public void Every_spec_expects_something()
    {
        var silent = SpecFolder.Documents.SelectMany(document => document.Specs).Where(spec => !spec.Blocks.Any(block => block.IsExpectation)).Select(spec => spec.Name);
        Assert.Empty(silent);
    }

    [Fact]
    public void Names_of_specs_are_unique()
    {
        var names = SpecFolder.Documents.SelectMany(document => document.Specs).Select(spec => spec.Name).ToList();
        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }
}

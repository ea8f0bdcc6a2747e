using Site.Model.Content;

namespace Site.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewCommandTests() => _folder.Write("content/site.yml", "title: T\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_page_lies_in_its_kinds_folder_under_its_slug_and_the_path_is_printed()
    {
        var run = new ProgramRun(_folder.Path);
        Assert.Equal(ExitCode.Ok, await run.OfAsync("new", "feature", "Nested \"paging\": EPT"));
        Assert.Equal("content/features/nested-paging-ept.md\n", run.Output);
        Assert.StartsWith("---\ntitle: \"Nested \\\"paging\\\": EPT\"", _folder.Read("content/features/nested-paging-ept.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Required_keys_come_first_and_the_others_are_comments_with_descriptions()
    {
        await new ProgramRun(_folder.Path).OfAsync("new", "event", "x");
        var lines = _folder.Read("content/events/x.md").Split('\n');
        string[] keys = ["title", "description", "date", "kind", "importance", "sources"];
        Assert.Equal(keys, lines.Skip(1).Take(6).Select(line => line.Split(':')[0]));
        var optional = lines.Skip(7).TakeWhile(line => line != "---").Where(line => line.Length > 0);
        Assert.All(optional, line => Assert.StartsWith("# ", line, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("# end: ", StringComparison.Ordinal) && line.EndsWith("# When it ended, where it lasted.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("kind: ", StringComparison.Ordinal) && line.Contains("release, paper, product", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_kind_has_a_template_that_names_all_its_keys()
    {
        foreach (var kind in ContentKind.All)
        {
            Assert.Equal(ExitCode.Ok, await new ProgramRun(_folder.Path).OfAsync("new", kind.Name, "A page"));
            var text = _folder.Read($"content/{kind.Folder}/a-page.md");
            foreach (var key in Site.Build.Parsing.FrontMatter.RecordShape.Of(kind.MetaType).Keys)
            {
                Assert.Matches($"(?m)^(# )?{key.Name}:", text);
            }
        }
    }

    [Fact]
    public async Task A_page_that_is_there_is_never_overwritten()
    {
        var file = _folder.Write("content/terms/iommu.md", "mine");
        var run = new ProgramRun(_folder.Path);
        Assert.Equal(ExitCode.Usage, await run.OfAsync("new", "term", "IOMMU"));
        Assert.Contains("content/terms/iommu.md is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public async Task Another_slug_can_be_asked_for()
    {
        _folder.Write("content/terms/iommu.md", "mine");
        await new ProgramRun(_folder.Path).OfAsync("new", "term", "IOMMU", "--slug", "iommu-2");
        Assert.StartsWith("---\nterm: \"IOMMU\"", _folder.Read("content/terms/iommu-2.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("term", "…")]
    [InlineData("term", "Гипервизор")]
    [InlineData("term", "")]
    [InlineData("term", "two\nlines")]
    [InlineData("term", "x", "--slug", "../x")]
    [InlineData("term", "x", "--slug", "A")]
    [InlineData("page", "x")]
    [InlineData("Term", "x")]
    public async Task What_makes_no_file_name_title_or_kind_is_refused(params string[] arguments)
    {
        Assert.Equal(ExitCode.Usage, await new ProgramRun(_folder.Path).OfAsync(["new", .. arguments]));
        Assert.False(Directory.Exists(_folder.At("content/terms")));
    }
}

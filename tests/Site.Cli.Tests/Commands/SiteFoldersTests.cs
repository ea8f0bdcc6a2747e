using Site.Cli.Commands;

namespace Site.Cli.Tests.Commands;

public sealed class SiteFoldersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_content_folder_is_found_from_a_folder_below_its_parent()
    {
        _folder.Write("content/site.yml", "title: T\n");
        _folder.Write("content/features/x.md", "");
        Assert.Equal(_folder.At("content"), SiteFolders.FindContent(null, _folder.At("content/features")));
    }

    [Fact]
    public void A_content_folder_without_settings_is_not_taken_for_one()
    {
        _folder.Write("content/site.yml", "title: T\n");
        _folder.Write("below/content/x.txt", "");
        Assert.Equal(_folder.At("content"), SiteFolders.FindContent(null, _folder.At("below")));
    }

    [Fact]
    public void The_folder_asked_for_is_relative_to_the_current_one()
    {
        _folder.Write("a/b/x.md", "");
        Assert.Equal(_folder.At("a/b"), SiteFolders.FindContent("b/", _folder.At("a")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => Assert.Throws<UsageException>(() => SiteFolders.FindContent("nowhere", _folder.Path));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_folder_without_a_name_is_refused(string blank)
    {
        Assert.Throws<UsageException>(() => SiteFolders.FindContent(blank, _folder.Path));
        Assert.Throws<UsageException>(() => SiteFolders.Beside(_folder.At("content"), "output", blank, _folder.Path));
    }

    [Fact]
    public void Output_lies_beside_the_content_unless_named()
    {
        Assert.Equal(_folder.At("output"), SiteFolders.Beside(_folder.At("content"), "output", null, "/elsewhere"));
        Assert.Equal(_folder.At("site"), SiteFolders.Beside(_folder.At("content"), "output", "site/", _folder.Path));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/output")]
    [InlineData(".")]
    public void Output_that_holds_or_lies_in_the_content_is_refused(string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output, _folder.Path));
        Assert.Throws<UsageException>(() => SiteFolders.KeepApart(_folder.At("content"), full));
    }

    [Fact]
    public void Output_whose_name_begins_like_the_contents_is_taken()
    {
        var refusal = Record.Exception(() => SiteFolders.KeepApart(_folder.At("content"), _folder.At("content-built")));
        Assert.Null(refusal);
    }
}

using System.Collections.Immutable;
using System.Text;
using Site.Build.Tests.Running;
using Site.Build.Writing;
using Site.Model.Output;

namespace Site.Build.Tests.Writing;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_is_written_with_a_list_of_its_files_and_nothing_beside_it()
    {
        Assert.Empty(Write(("index.html", "home"), ("a/b.html", "b")));
        Assert.Equal([".site-manifest", "a/b.html", "index.html"], _folder.Tree("output").Keys);
        Assert.Equal("home", _folder.Tree("output")["index.html"]);
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_second_site_takes_the_place_of_the_first_whole()
    {
        Write(("index.html", "old"), ("old.html", "gone"));
        Assert.Empty(Write(("index.html", "new"), ("new.html", "new")));
        Assert.Equal([".site-manifest", "index.html", "new.html"], _folder.Tree("output").Keys);
        Assert.Equal("new", _folder.Tree("output")["index.html"]);
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void Files_that_no_build_wrote_stay_with_their_content_time_and_links()
    {
        Write(("index.html", "old"));
        var note = _folder.Write("output/notes/mine.txt", "mine");
        var time = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(note, time);
        _folder.Write("output/.gitkeep", "");
        File.CreateSymbolicLink(_folder.At("output/link"), "nowhere");
        Directory.CreateSymbolicLink(_folder.At("output/folder-link"), "/etc");
        Assert.Empty(Write(("index.html", "new")));
        Assert.Equal([".gitkeep", ".site-manifest", "folder-link", "index.html", "link", "notes/mine.txt"], _folder.Tree("output").Keys.Where(path => !path.StartsWith("folder-link/", StringComparison.Ordinal)));
        Assert.Equal("mine", _folder.Tree("output")["notes/mine.txt"]);
        Assert.Equal(time, File.GetLastWriteTimeUtc(_folder.At("output/notes/mine.txt")));
        Assert.Equal("/etc", new DirectoryInfo(_folder.At("output/folder-link")).LinkTarget);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("INDEX.html")]
    [InlineData("a")]
    [InlineData("index.html/inner.txt")]
    public void A_foreign_file_in_the_way_stops_the_writing(string foreign)
    {
        Write(("old.html", "old"));
        _folder.Write("output/" + foreign, "mine");
        var before = _folder.Tree("output");
        Assert.Equal(["W003"], Codes(Write(("index.html", "new"), ("a/b.html", "new"))));
        Assert.Equal(before, _folder.Tree("output"));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_folder_that_git_keeps_empty_may_be_written_to()
    {
        _folder.Write("output/.gitkeep", "");
        Assert.Empty(Write(("index.html", "home")));
        Assert.Contains(".gitkeep", _folder.Tree("output").Keys);
    }

    [Theory]
    [InlineData("content", "content")]
    [InlineData(".", "content")]
    [InlineData("content/output", "content")]
    [InlineData("content/../content/output", "content")]
    [InlineData("/", "content")]
    [InlineData("~", "content")]
    [InlineData("repository", "content")]
    [InlineData("file", "content")]
    [InlineData("link", "content")]
    [InlineData("full", "content")]
    [InlineData("way-in", "content")]
    [InlineData("way-in/output", "content")]
    [InlineData("way-up/content/output", "content")]
    [InlineData("way-up/content", "content")]
    [InlineData("output", "way-to-output")]
    [InlineData("repository/.git/hooks", "content")]
    public void Folders_that_a_site_must_not_take_are_refused(string output, string content)
    {
        _folder.Write("content/site.yml", "title: A");
        _folder.Write("repository/.git/HEAD", "ref");
        _folder.Write("file", "a file");
        _folder.Write("full/thesis.txt", "years of work");
        _folder.Write("elsewhere/.site-manifest", "");
        Directory.CreateSymbolicLink(_folder.At("link"), _folder.At("elsewhere"));
        Directory.CreateSymbolicLink(_folder.At("way-in"), "content");
        Directory.CreateSymbolicLink(_folder.At("way-up"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.At("way-to-output"), "output");
        var before = _folder.Tree(".");
        var path = output == "~" ? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) : _folder.At(output);
        Assert.Equal(["W001"], Codes(SiteWriter.Write(Files(("index.html", "x")), path, _folder.At(content), new CountingObserver(), CancellationToken.None)));
        Assert.Equal(before, _folder.Tree("."));
    }

    [Fact]
    public void An_output_folder_that_links_lead_to_in_circles_is_no_folder()
    {
        Directory.CreateSymbolicLink(_folder.At("a"), _folder.At("b/x"));
        Directory.CreateSymbolicLink(_folder.At("b"), _folder.At("a/y"));
        Assert.Throws<IOException>(() => SiteWriter.Write(Files(("index.html", "x")), _folder.At("a/output"), _folder.At("content"), new CountingObserver(), CancellationToken.None));
    }

    [Theory]
    [InlineData(".output.new/thesis.txt")]
    [InlineData(".output.old/thesis.txt")]
    [InlineData(".output.new")]
    [InlineData(".output.old")]
    [InlineData(".output.lock")]
    public void Files_of_others_under_the_names_that_a_build_needs_are_left_alone(string foreign)
    {
        Write(("index.html", "old"));
        _folder.Write(foreign, "years of work");
        var before = _folder.Tree(".");
        Assert.Equal(["W003"], Codes(Write(("index.html", "new"))));
        Assert.Equal(before, _folder.Tree("."));
    }

    [Theory]
    [InlineData(".output.new")]
    [InlineData(".output.old")]
    [InlineData(".output.lock")]
    public void A_link_under_a_name_that_a_build_needs_is_left_alone_with_what_it_leads_to(string name)
    {
        Write(("index.html", "old"));
        _folder.Write("elsewhere/.site-manifest", "");
        _folder.Write("elsewhere/thesis.txt", "years of work");
        Directory.CreateSymbolicLink(_folder.At(name), "elsewhere");
        var before = _folder.Tree(".");
        Assert.Equal(["W003"], Codes(Write(("index.html", "new"))));
        Assert.Equal(before, _folder.Tree("."));
    }

    [Fact]
    public void A_pipe_that_no_build_made_stays_and_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");
        Write(("index.html", "old"));
        using (var made = System.Diagnostics.Process.Start("mkfifo", _folder.At("output/pipe")))
        {
            made.WaitForExit();
        }

        Assert.Empty(Write(("index.html", "new")));
        Assert.True(File.Exists(_folder.At("output/pipe")));
        File.Delete(_folder.At("output/pipe"));
        Assert.Equal([".site-manifest", "index.html"], _folder.Tree("output").Keys);
    }

    [Fact]
    public void A_writing_that_is_cancelled_leaves_the_old_site()
    {
        Write(("index.html", "old"));
        var before = _folder.Tree("output");
        using var cancellation = new CancellationTokenSource();
        var observer = new CountingObserver(_ => cancellation.Cancel());
        var many = Enumerable.Range(0, 500).Select(number => ($"{number}.html", "new")).ToArray();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            SiteWriter.Write(Files(many), _folder.At("output"), _folder.At("content"), observer, cancellation.Token));
        Assert.Equal(before, _folder.Tree("output"));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_writing_that_fails_leaves_the_old_site()
    {
        Write(("index.html", "old"));
        var before = _folder.Tree("output");
        Assert.Equal(["W002"], Codes(Write(("index.html", "new"), ("a", "file"), ("a/b", "below it"))));
        Assert.Equal(before, _folder.Tree("output"));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void What_a_killed_build_left_half_written_is_dropped()
    {
        Write(("index.html", "old"));
        _folder.Write(".output.new/.site-manifest", "# Fi");
        _folder.Write(".output.new/half.html", "ha");
        _folder.Write(".output.lock", "");
        Assert.Empty(Write(("index.html", "new")));
        Assert.Equal([".site-manifest", "index.html"], _folder.Tree("output").Keys);
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_build_killed_after_it_moved_the_old_site_away_loses_no_foreign_file()
    {
        Write(("index.html", "old"));
        _folder.Write("output/mine.txt", "mine");
        Directory.Move(_folder.At("output"), _folder.At(".output.old"));
        _folder.Write(".output.new/.site-manifest", "");
        _folder.Write(".output.new/index.html", "new");
        Assert.Empty(Write(("index.html", "newer")));
        Assert.Equal([".site-manifest", "index.html", "mine.txt"], _folder.Tree("output").Keys);
        Assert.Equal("newer", _folder.Tree("output")["index.html"]);
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_build_killed_after_the_swap_leaves_the_new_site()
    {
        Write(("index.html", "new"));
        _folder.Write(".output.old/.site-manifest", "");
        _folder.Write(".output.old/index.html", "old");
        _folder.Write(".output.new/.site-manifest", "");
        _folder.Write(".output.new/index.html", "old");
        Assert.Empty(Write(("index.html", "newest")));
        Assert.Equal("newest", _folder.Tree("output")["index.html"]);
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void Two_builds_do_not_write_at_once()
    {
        Write(("index.html", "old"));
        ImmutableArray<string> inner = [];
        var observer = new CountingObserver(_ => inner = Codes(Write(("index.html", "inner"))));
        Assert.Empty(SiteWriter.Write(Files(("index.html", "outer")), _folder.At("output"), _folder.At("content"), observer, CancellationToken.None));
        Assert.Equal(["W004"], inner);
        Assert.Equal("outer", _folder.Tree("output")["index.html"]);
    }

    [Fact]
    public void A_site_that_is_handed_over_in_parts_is_one_folder_when_it_is_finished()
    {
        Write(("index.html", "old"));
        using (var writing = Begin("index.html", "a/b.html"))
        {
            writing.Take(Files(("index.html", "new")));
            Assert.Equal("old", _folder.Tree("output")["index.html"]);
            writing.Take(Files(("a/b.html", "more"), ("a/b.html.gz", "a copy that no plan had")));
            Assert.Empty(writing.Finish());
        }

        Assert.Equal([".site-manifest", "a/b.html", "a/b.html.gz", "index.html"], _folder.Tree("output").Keys);
        Assert.Equal(["output"], Names());
        Assert.Empty(Write(("index.html", "alone")));
        Assert.Equal([".site-manifest", "index.html"], _folder.Tree("output").Keys);
    }

    [Fact]
    public void A_site_that_is_never_finished_leaves_the_old_one_and_nothing_beside_it()
    {
        Write(("index.html", "old"));
        var before = _folder.Tree("output");
        using (var writing = Begin("index.html"))
        {
            writing.Take(Files(("index.html", "new")));
        }

        Assert.Equal(before, _folder.Tree("output"));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_copy_that_would_be_written_over_a_foreign_file_is_refused_at_the_end()
    {
        Write(("index.html", "old"));
        _folder.Write("output/index.html.gz", "mine");
        var before = _folder.Tree("output");
        using (var writing = Begin("index.html"))
        {
            writing.Take(Files(("index.html", "new"), ("index.html.gz", "copy")));
            Assert.Equal(["W003"], Codes(writing.Finish()));
        }

        Assert.Equal(before, _folder.Tree("output"));
        Assert.Equal(["output"], Names());
    }

    [Fact]
    public void A_manifest_names_its_files_and_itself()
    {
        var manifest = OutputManifest.Of(["b.html", "a/c.html"]);
        Assert.Equal([".site-manifest", "a/c.html", "b.html"], OutputManifest.Read(manifest).Order(StringComparer.Ordinal));
        Assert.Equal([".site-manifest"], OutputManifest.Read(""));
    }

    private ImmutableArray<Model.Diagnostics.Diagnostic> Write(params (string Path, string Text)[] files) =>
        SiteWriter.Write(Files(files), _folder.At("output"), _folder.At("content"), new CountingObserver(), CancellationToken.None);

    private SiteWriting Begin(params string[] paths)
    {
        var writing = new SiteWriting(_folder.At("output"), _folder.At("content"), new CountingObserver(), CancellationToken.None);
        writing.Begin([.. paths]);
        return writing;
    }

    private static ImmutableArray<OutputFile> Files(params (string Path, string Text)[] files) =>
        [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];

    private static ImmutableArray<string> Codes(ImmutableArray<Model.Diagnostics.Diagnostic> diagnostics) => [.. diagnostics.Select(diagnostic => diagnostic.Code)];

    private IEnumerable<string> Names() => new DirectoryInfo(_folder.Path).GetFileSystemInfos().Select(entry => entry.Name).Where(name => name != "content").Order(StringComparer.Ordinal);
}

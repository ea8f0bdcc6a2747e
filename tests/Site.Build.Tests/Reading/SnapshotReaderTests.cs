using Site.Build.Reading;
using Site.Build.Tests.Running;
using Site.Model.Text;

namespace Site.Build.Tests.Reading;

public sealed class SnapshotReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Texts_and_assets_come_in_the_order_of_their_paths()
    {
        _folder.Write("content/b.md", "b");
        _folder.Write("content/a/z.md", "z");
        _folder.Write("content/a.md", "a");
        _folder.Write("content/assets/x.csv", "1,2");
        var snapshot = Read();
        Assert.Equal(["a.md", "a/z.md", "b.md"], snapshot.Texts.Select(text => text.Path));
        Assert.Equal(["assets/x.csv"], snapshot.Assets.Select(asset => asset.Path));
        Assert.Empty(snapshot.Diagnostics);
    }

    [Theory]
    [InlineData("one\ftwo", "one\ntwo")]
    [InlineData("one\u0085two", "one\ntwo")]
    [InlineData("one\u2028two\u2029", "one\ntwo\n")]
    [InlineData("\ufeffone — ‘two’ · £3\v\n", "one — ‘two’ · £3\v\n")]
    public void Whatever_ends_a_line_is_a_line_feed_and_nothing_else_is(string written, string read)
    {
        _folder.Write("content/a.md", written);
        Assert.Equal(read, Assert.Single(Read().Texts).Text);
    }

    [Fact]
    public void Line_ends_become_LF_and_the_hash_is_that_of_the_bytes()
    {
        _folder.Write("content/a.md", "one\r\ntwo\rthree\n");
        var text = Read().Texts.Single();
        Assert.Equal("one\ntwo\nthree\n", text.Text);
        Assert.Equal(ContentHash.Of("one\r\ntwo\rthree\n"u8), text.Hash);
    }

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("\ufeffone\n")]
    [InlineData("\ufeffone\r\n")]
    [InlineData("one\u2028é")]
    public void The_hash_is_that_of_the_file_whatever_its_text_is_made_of(string written)
    {
        _folder.Write("content/a.md", written);
        Assert.Equal(ContentHash.Of(File.ReadAllBytes(_folder.At("content/a.md"))), Read().Texts.Single().Hash);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_so() =>
        Assert.Throws<DirectoryNotFoundException>(() => Read());

    [Fact]
    public void The_folder_s_path_in_its_repository_is_found()
    {
        _folder.Write("repository/.git/HEAD", "ref");
        _folder.Write("repository/docs/content/a.md", "a");
        Assert.Equal("docs/content", SnapshotReader.Read(_folder.At("repository/docs/content"), CancellationToken.None).Folder);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        _folder.Write("content/a.md", "a");
        Assert.ThrowsAny<OperationCanceledException>(() => SnapshotReader.Read(_folder.At("content"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_folder_that_may_not_be_read_is_a_diagnostic()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(), "Whoever runs the tests may read everything.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("content/articles/a.md", "a");
        File.SetUnixFileMode(_folder.At("content/articles"), UnixFileMode.None);
        Assert.Equal(["R005"], Read().Diagnostics.Select(diagnostic => diagnostic.Code));
        File.SetUnixFileMode(_folder.At("content/articles"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("live-migration.md", true)]
    [InlineData("linux-2.6.20.md", true)]
    [InlineData("Figure_1.png", true)]
    [InlineData("Upper.md", false)]
    [InlineData("a b.png", false)]
    [InlineData("größe.png", false)]
    [InlineData("con.md", false)]
    [InlineData("COM1.png", false)]
    [InlineData("trailing.", false)]
    [InlineData("a..b.md", false)]
    public void A_name_is_portable_or_not(string name, bool portable) => Assert.Equal(portable, FileNames.IsPortable(name));

    [Theory]
    [InlineData("Live Migration.MD", "live-migration.md")]
    [InlineData("größe.md", null)]
    [InlineData("nul.md", null)]
    [InlineData("….md", null)]
    public void A_portable_name_is_suggested_where_there_is_one(string name, string? suggestion) => Assert.Equal(suggestion, FileNames.Suggest(name));

    [Fact]
    public void Files_that_changed_are_read_anew_alone()
    {
        _folder.Write("content/a.md", "a");
        _folder.Write("content/b.md", "b");
        _folder.Write("content/assets/x.csv", "1");
        var before = Read();
        _folder.Write("content/a.md", "a, edited");
        _folder.Write("content/assets/x.csv", "2");
        _folder.Write("content/.a.md.swp", "an editor's");
        var again = ReadAgain(before, "a.md", "assets/x.csv", ".a.md.swp")!;
        Assert.Equal(Read().Texts.Select(text => (text.Path, text.Text, text.Hash)), again.Texts.Select(text => (text.Path, text.Text, text.Hash)));
        Assert.Equal(Read().Assets.Select(asset => (asset.Path, asset.Hash)), again.Assets.Select(asset => (asset.Path, asset.Hash)));
        Assert.Same(before.Texts[1], again.Texts[1]);
    }

    [Fact]
    public void Where_more_changed_than_what_is_in_known_files_all_are_to_be_read()
    {
        _folder.Write("content/a.md", "a");
        _folder.Write("content/articles/b.md", "b");
        var before = Read();
        _folder.Write("content/new.md", "new");
        Assert.Null(ReadAgain(before, "new.md"));
        Assert.Null(ReadAgain(before, "articles"));
        _folder.Write("content/a.md", "");
        Assert.Null(ReadAgain(before, "a.md"));
        File.Delete(_folder.At("content/a.md"));
        Assert.Null(ReadAgain(before, "a.md"));
    }

    [Fact]
    public void A_file_that_came_and_went_since_is_passed_over()
    {
        _folder.Write("content/a.md", "a");
        _folder.Write("content/articles/b.md", "b");
        _folder.Write("content/Not portable.md", "c");
        var before = Read();
        _folder.Write("content/a.md", "a, edited");
        var again = ReadAgain(before, "sedX9wq2", "a.md", "4913", "articles/b.md___jb_tmp___")!;
        Assert.Equal(["a, edited", "b"], again.Texts.Select(text => text.Text));

        // What was there may not go unnoticed: a folder, a file that was only complained of.
        Directory.Delete(_folder.At("content/articles"), recursive: true);
        Assert.Null(ReadAgain(before, "a.md", "articles"));
        File.Delete(_folder.At("content/Not portable.md"));
        Assert.Null(ReadAgain(before, "a.md", "Not portable.md"));
    }

    private Snapshot? ReadAgain(Snapshot before, params string[] changed) =>
        SnapshotReader.ReadAgain(_folder.At("content"), before, changed.Select(path => _folder.At("content/" + path)), new ReadMemory(TimeProvider.System));

    private Snapshot Read() => SnapshotReader.Read(_folder.At("content"), CancellationToken.None);
}

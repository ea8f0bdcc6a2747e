using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Site.Cli.Tests.Commands;

public sealed class BundleCommandTests : IDisposable
{
    private readonly MiniSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_sound_site_becomes_one_archive_named_after_it()
    {
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Ok, await run.OfAsync("bundle"));
        Assert.Contains("from 3 content files, bundled in bundle/mini.zip\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 0 warnings\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
        Assert.Equal(["SHA256SUMS", "mini.zip"], Names("bundle"));
        Assert.False(Directory.Exists(_site.Folder.At("output")));
    }

    [Fact]
    public async Task Unpacked_it_is_one_folder_with_the_files_that_a_build_writes_and_their_checksums()
    {
        await _site.NewRun().OfAsync("build");
        await _site.NewRun().OfAsync("bundle");
        ZipFile.ExtractToDirectory(_site.Folder.At("bundle/mini.zip"), _site.Folder.At("unpacked"));

        Assert.Equal(["mini"], Names("unpacked"));
        var built = FilesBelow("output").Where(file => file.Path != ".site-manifest").ToList();
        Assert.Contains("index.html", built.Select(file => file.Path));
        Assert.Equal(built, FilesBelow("unpacked/mini").Where(file => file.Path != "SHA256SUMS"));
        Assert.Equal(string.Concat(built.Select(file => $"{file.Digest}  {file.Path}\n")), _site.Folder.Read("unpacked/mini/SHA256SUMS"));
    }

    [Fact]
    public async Task Beside_it_is_its_own_checksum()
    {
        await _site.NewRun().OfAsync("bundle");
        Assert.Equal($"{DigestOf("bundle/mini.zip")}  mini.zip\n", _site.Folder.Read("bundle/SHA256SUMS"));
    }

    [Fact]
    public async Task Checksums_of_other_files_stay_in_the_list()
    {
        var other = new string('a', 64) + "  older.zip\n";
        _site.Folder.Write("bundle/SHA256SUMS", new string('b', 64) + "  mini.zip\n" + other);
        await _site.NewRun().OfAsync("bundle");
        Assert.Equal($"{DigestOf("bundle/mini.zip")}  mini.zip\n{other}", _site.Folder.Read("bundle/SHA256SUMS"));
    }

    [Fact]
    public async Task Packed_again_at_another_time_it_is_the_same_to_the_byte()
    {
        await new ProgramRun(_site.Folder.Path).OfAsync("bundle", "--date", "2026-11-22");
        var first = await File.ReadAllBytesAsync(_site.Folder.At("bundle/mini.zip"), TestContext.Current.CancellationToken);
        var later = new ProgramRun(_site.Folder.Path) { Clock = new FixedClock(new DateTimeOffset(2031, 1, 1, 3, 4, 5, TimeSpan.FromHours(5))) };
        Assert.Equal(ExitCode.Ok, await later.OfAsync("bundle", "--date", "2026-11-22"));
        Assert.Equal(first, await File.ReadAllBytesAsync(_site.Folder.At("bundle/mini.zip"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("1234567890", "2009-02-13")]
    [InlineData("0", "1980-01-01")]
    [InlineData("9999999999", "2107-12-31")]
    public async Task Its_entries_are_sorted_and_carry_the_day_of_the_build_as_far_as_an_archive_can_say_it(string epoch, string expected)
    {
        var run = _site.NewRun();
        run.Variables["SOURCE_DATE_EPOCH"] = epoch;
        Assert.Equal(ExitCode.Ok, await run.OfAsync("bundle"));
        using var archive = ZipFile.OpenRead(_site.Folder.At("bundle/mini.zip"));
        Assert.All(archive.Entries, entry => Assert.Equal(expected + " 00:00:00", entry.LastWriteTime.DateTime.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)));
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        Assert.Equal(names.Where(name => name != "mini/SHA256SUMS").Order(StringComparer.Ordinal).Append("mini/SHA256SUMS"), names);
        Assert.All(archive.Entries, entry => Assert.Equal(0x81A4, entry.ExternalAttributes >>> 16));
    }

    [Fact]
    public async Task Its_folder_has_the_name_of_the_file_that_is_asked_for()
    {
        Assert.Equal(ExitCode.Ok, await _site.NewRun().OfAsync("bundle", "--output", "offline/atlas-2026.11.zip"));
        using var archive = ZipFile.OpenRead(_site.Folder.At("offline/atlas-2026.11.zip"));
        Assert.NotNull(archive.GetEntry("atlas-2026.11/index.html"));
    }

    [Fact]
    public async Task A_site_with_an_error_is_not_bundled_and_the_old_archive_stays()
    {
        await _site.NewRun().OfAsync("bundle");
        var before = DigestOf("bundle/mini.zip");
        _site.WritePage("one", "To [[nowhere]].");
        var run = _site.NewRun();
        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("bundle"));
        Assert.Contains("error L001", run.Output, StringComparison.Ordinal);
        Assert.Contains("nothing written", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, DigestOf("bundle/mini.zip"));
    }

    [Fact]
    public async Task A_warning_stops_a_strict_bundle()
    {
        _site.WritePage("three", "Nobody links here.");
        Assert.Equal(ExitCode.ContentErrors, await _site.NewRun().OfAsync("bundle", "--strict"));
        Assert.False(Directory.Exists(_site.Folder.At("bundle")));
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_not_overwritten()
    {
        _site.Folder.Write("thesis.zip", "years of work");
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Environment, await run.OfAsync("bundle", "--output", "thesis.zip"));
        Assert.Contains("error W005", run.Output, StringComparison.Ordinal);
        Assert.Equal("years of work", _site.Folder.Read("thesis.zip"));
        Assert.False(File.Exists(_site.Folder.At("SHA256SUMS")));
    }

    [Fact]
    public async Task A_list_of_another_kind_is_not_overwritten()
    {
        _site.Folder.Write("bundle/SHA256SUMS", "what I must not forget\n");
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Environment, await run.OfAsync("bundle"));
        Assert.Contains("error W005", run.Output, StringComparison.Ordinal);
        Assert.Equal(["SHA256SUMS"], Names("bundle"));
        Assert.Equal("what I must not forget\n", _site.Folder.Read("bundle/SHA256SUMS"));
    }

    [Fact]
    public async Task A_folder_that_can_not_be_written_to_ends_with_3_and_without_a_stack_trace()
    {
        _site.Folder.Write("taken", "a file");
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Environment, await run.OfAsync("bundle", "--output", "taken/mini.zip"));
        Assert.Contains("error W002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/mini.zip")]
    [InlineData("mini.tar")]
    [InlineData("mini")]
    [InlineData("")]
    public async Task An_output_that_can_not_be_meant_is_refused(string output)
    {
        var run = _site.NewRun();
        Assert.Equal(ExitCode.Usage, await run.OfAsync("bundle", "--output", output));
        Assert.StartsWith("site: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["content"], Names(""));
    }

    [Fact]
    public async Task A_cancelled_bundle_ends_with_130_and_writes_nothing()
    {
        Assert.Equal(ExitCode.Cancelled, await _site.NewRun().OfAsync(new CancellationToken(canceled: true), "bundle"));
        Assert.Equal(["content"], Names(""));
    }

    [Fact]
    public async Task Without_zimwriterfs_a_ZIM_file_can_not_be_had_and_nothing_is_written()
    {
        var run = _site.NewRun();
        run.Variables["PATH"] = _site.Folder.At("content");
        Assert.Equal(ExitCode.Environment, await run.OfAsync("bundle", "--zim", "--format", "json"));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("Z001", json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Contains("nothing written", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Folder.At("bundle")));
    }

    [Fact]
    public async Task What_zimwriterfs_makes_of_the_site_lies_beside_the_archive()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A shell script is no program there.");
        // Lists what it is given, and what lies in the folder it is to pack.
        var run = RunWith("""
            for argument; do previous=$folder folder=$target target=$argument; done
            for argument; do printf '%s\n' "$argument"; done | sed '$d' | sed '$d' > "$target"
            (cd "$folder" && find . -type f | sort) >> "$target"
            """);
        Assert.Equal(ExitCode.Ok, await run.OfAsync("bundle", "--zim"));
        Assert.Contains("bundled in bundle/mini.zip and bundle/mini.zim\n", run.Output, StringComparison.Ordinal);
        var given = _site.Folder.Read("bundle/mini.zim").Split('\n');
        Assert.All(
            ["--welcome=index.html", "--illustration=zim-icon.png", "--language=eng", "--name=mini", "--title=Mini", "./zim-icon.png", "./index.html", "./articles/one.html"],
            expected => Assert.Contains(expected, given));
        Assert.Equal(["SHA256SUMS", "mini.zim", "mini.zip"], Names("bundle"));
        Assert.Equal($"{DigestOf("bundle/mini.zim")}  mini.zim\n{DigestOf("bundle/mini.zip")}  mini.zip\n", _site.Folder.Read("bundle/SHA256SUMS"));
    }

    [Fact]
    public async Task When_zimwriterfs_fails_its_first_word_is_reported_and_the_archive_is_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A shell script is no program there.");
        var run = RunWith("echo 'No such illustration.' >&2; echo more >&2; exit 7");
        Assert.Equal(ExitCode.Environment, await run.OfAsync("bundle", "--zim"));
        Assert.Contains("error Z002 zimwriterfs ended with 7: No such illustration\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("bundled in bundle/mini.zip\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["SHA256SUMS", "mini.zip"], Names("bundle"));
    }

    [Fact]
    public async Task The_real_zimwriterfs_makes_a_ZIM_file()
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        Assert.SkipWhen(Bundling.ZimWriter.FindProgram(path) is null, "zimwriterfs is not installed.");
        var run = _site.NewRun();
        run.Variables["PATH"] = path!;
        Assert.True(await run.OfAsync("bundle", "--zim") == ExitCode.Ok, run.Output + run.Error);
        var zim = await File.ReadAllBytesAsync(_site.Folder.At("bundle/mini.zim"), TestContext.Current.CancellationToken);
        // The magic number of the format, 72173914, as its header begins.
        Assert.Equal([0x5A, 0x49, 0x4D, 0x04], zim[..4]);
    }

    private ProgramRun RunWith(string script)
    {
        var program = _site.Folder.Write("tools/zimwriterfs", "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var run = _site.NewRun();
        run.Variables["PATH"] = _site.Folder.At("nowhere") + Path.PathSeparator + _site.Folder.At("tools");
        return run;
    }

    private string DigestOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_site.Folder.At(file))));

    private IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(_site.Folder.At(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private IEnumerable<(string Path, string Digest)> FilesBelow(string folder) => Directory.EnumerateFiles(_site.Folder.At(folder), "*", SearchOption.AllDirectories)
        .Select(file => (Path.GetRelativePath(_site.Folder.At(folder), file).Replace(Path.DirectorySeparatorChar, '/'), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))))
        .OrderBy(file => file.Item1, StringComparer.Ordinal);
}

using System.Diagnostics;

namespace Site.Cli.Tests.Processes;

/// <summary>Disks that are full or may not be written to, and another build in the same folder.</summary>
public sealed class HostileDiskTests : IDisposable
{
    private readonly SiteInTwoVersions _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_full_disk_leaves_the_old_site_and_room_lets_the_next_build_through()
    {
        using var disk = SmallDisk.TryMount();
        Assert.SkipWhen(disk is null, "No file system can be mounted here.");
        var output = Path.Combine(disk.Path, "output");
        Assert.Equal((0, ""), await SiteProcess.BuildAsync(_site.ContentOf("old"), output));
        var before = Snapshot(output);
        var ballast = Path.Combine(disk.Path, "ballast");
        disk.Fill(ballast);

        var (exitCode, said) = await SiteProcess.BuildAsync(_site.ContentOf("new"), output);
        Assert.Equal(3, exitCode);
        Assert.Contains("W002", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(output));

        File.Delete(ballast);
        Assert.Equal((0, ""), await SiteProcess.BuildAsync(_site.ContentOf("new"), output));
        Assert.Contains("Version new", File.ReadAllText(Path.Combine(output, "index.html")), StringComparison.Ordinal);
        Assert.Equal(["output"], Directory.EnumerateFileSystemEntries(disk.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_disk_that_may_only_be_read_leaves_the_old_site()
    {
        using var disk = SmallDisk.TryMount();
        Assert.SkipWhen(disk is null, "No file system can be mounted here.");
        var output = Path.Combine(disk.Path, "output");
        Assert.Equal((0, ""), await SiteProcess.BuildAsync(_site.ContentOf("old"), output));
        var before = Snapshot(output);
        disk.ForbidWriting();

        var (exitCode, said) = await SiteProcess.BuildAsync(_site.ContentOf("new"), output);
        Assert.Equal(3, exitCode);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(output));
    }

    [Fact]
    public async Task Of_builds_into_one_folder_at_once_each_is_written_whole_or_refused()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => SiteProcess.BuildAsync(_site.ContentOf(i % 2 == 0 ? "old" : "new"), _site.Output)));
        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.All(runs.Where(run => run.ExitCode != 0), run =>
        {
            Assert.Equal(3, run.ExitCode);
            Assert.Contains("W004", run.Said, StringComparison.Ordinal);
        });
        Assert.NotNull(_site.VersionThere());
        Assert.Empty(_site.LeftOver());
    }

    [Fact]
    public async Task A_folder_that_another_process_holds_is_left_alone()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Elsewhere the framework locks what it opens.");
            return;
        }

        var file = Path.Combine(Path.GetDirectoryName(_site.Output)!, $".{Path.GetFileName(_site.Output)}.lock");
        using (var held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            held.Lock(0, 1);
            var (exitCode, said) = await SiteProcess.BuildAsync(_site.ContentOf("old"), _site.Output);
            Assert.Equal(3, exitCode);
            Assert.Contains("W004", said, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(_site.Output));
        Assert.Equal((0, ""), await SiteProcess.BuildAsync(_site.ContentOf("old"), _site.Output));
        Assert.Equal("old", _site.VersionThere());
        Assert.Empty(_site.LeftOver());
    }

    [Fact]
    public async Task A_bundle_that_another_process_writes_is_left_alone()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("Elsewhere the framework locks what it opens.");
            return;
        }

        var folder = Path.GetDirectoryName(_site.Output)!;
        var archive = Path.Combine(folder, "atlas.zip");
        using (var held = new FileStream(Path.Combine(folder, ".atlas.new.zip"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            held.Write("half of it"u8);
            held.Flush();
            held.Lock(0, 1);
            var (exitCode, said) = await SiteProcess.RunAsync("bundle", _site.ContentOf("old"), archive);
            Assert.Equal(3, exitCode);
            Assert.Contains("W002", said, StringComparison.Ordinal);
            Assert.Equal("half of it", File.ReadAllText(held.Name));
        }

        Assert.False(File.Exists(archive));
        Assert.Equal((0, ""), await SiteProcess.RunAsync("bundle", _site.ContentOf("old"), archive));
        Assert.True(File.Exists(archive));
    }

    private static string Snapshot(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(path => $"{path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}"));

    /// <summary>A file system of a few megabytes in memory; only root may mount one.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public string Path => _folder.Path;

        public static SmallDisk? TryMount()
        {
            if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            {
                return null;
            }

            var disk = new SmallDisk();
            if (Run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.Path))
            {
                return disk;
            }

            disk._folder.Dispose();
            return null;
        }

        /// <summary>Leaves room for a part of a site only.</summary>
        public void Fill(string file)
        {
            using var stream = File.Create(file);
            stream.SetLength(0);
            var block = new byte[64 * 1024];
            while (new DriveInfo(Path).AvailableFreeSpace > 256 * 1024)
            {
                stream.Write(block);
                stream.Flush();
            }
        }

        public void ForbidWriting() => Assert.True(Run("mount", "-o", "remount,ro", Path));

        public void Dispose()
        {
            Run("umount", Path);
            _folder.Dispose();
        }

        private static bool Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }
}

using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Site.Cli.Tests.Processes;

/// <summary>The program as <c>docs/publishing.md</c> says to publish it, for the system the tests run on.</summary>
public sealed partial class PublishedProgramTests(PublishedProgram program) : IClassFixture<PublishedProgram>
{
    // Each works on what those before it left.
    private static readonly string[][] CommandLines =
    [
        ["--help"],
        ["build", "--nosuch"],
        ["build", "--precompress", "--date", "2026-11-22"],
        ["check", "--date", "2026-11-22", "--format", "json", "--drafts"],
        ["check", "--date", "2026-11-22", "--format", "sarif", "--drafts"],
        ["check", "--date", "2026-11-22", "--format", "github", "--drafts"],
        ["check", "--date", "2026-11-22", "--fix"],
        ["check", "--date", "2026-11-22", "--external", "--cache", "answers.json"],
        ["changes", "HEAD~1", "HEAD"],
        ["changes", "HEAD~1", "HEAD", "--format", "json"],
        ["new", "feature", "Nested paging"],
        ["schema"],
        ["import", "xen-support", "--as-of", "2026-08", "SUPPORT-4.17.md"],
        ["verify", "xen-support", "SUPPORT-4.17.md"],
        ["import", "kvm-capabilities", "--linux", "7.3", "api.rst"],
        ["verify", "kvm-capabilities", "api.rst"],
        ["check", "--date", "2026-11-22", "--verbose", "--drafts"],
        ["bundle", "--date", "2026-11-22"],
    ];

    [Fact]
    public async Task It_is_one_file_that_says_and_writes_what_the_program_does_that_was_not_published_where_no_NET_is_installed()
    {
        var published = await program.FileAsync();
        using var ours = Site();
        using var theirs = Site();
        foreach (var line in CommandLines)
        {
            var expected = await PublishedProgram.RunAsync(ours.Folder.Path, "dotnet", [Path.Combine(AppContext.BaseDirectory, "site.dll"), .. line]);
            var actual = await PublishedProgram.RunAsync(theirs.Folder.Path, published, line);
            Assert.Equal((line, Comparable(expected.Said, ours), expected.ExitCode), (line, Comparable(actual.Said, theirs), actual.ExitCode));
        }

        Assert.Equal(Files(ours), Files(theirs));
        Assert.Contains("The other is", theirs.Folder.Read("output/articles/one.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_serves_a_site_where_no_NET_is_installed()
    {
        var published = await program.FileAsync();
        using var site = Site();
        using var process = PublishedProgram.Start(site.Folder.Path, published, ["serve", "--port", "0"]);
        try
        {
            var line = "";
            while (!line.StartsWith("Serving ", StringComparison.Ordinal))
            {
                line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("It ended: " + await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            }

            var address = new Uri(line.Split(' ')[1]);
            using var client = new HttpClient();
            Assert.Contains("The other is", await client.GetStringAsync(new Uri(address, "articles/one.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>A site with what every command has something to say of.</summary>
    private static GitSite Site()
    {
        var site = new GitSite();
        site.Folder.Write("SUPPORT-4.17.md", "# Release Support\n\n    Xen-Version: 4.17\n\n# Feature Support\n\n## IOMMU\n\n    Status, AMD: Supported\n    Status, Arm: Tech Preview\n");
        site.Folder.Write("api.rst", "4.1 KVM_GET_API_VERSION\n-----------------------\n\n:Capability: basic\n:Architectures: all\n:Type: system ioctl\n");
        site.Site.WritePage("three", "[The machine](http://127.0.0.1:9/), the best modern page.", "tags: [Paging]\n");
        site.Site.WritePage("four", "A [[nowhere]].", "draft: true\n");
        site.Commit("Three");
        return site;
    }

    /// <summary>What was said, without where and how long.</summary>
    private static string Comparable(string said, GitSite site) =>
        Measured().Replace(said.Replace(site.Folder.Path, "", StringComparison.Ordinal), "#");

    [GeneratedRegex(@"\d[\d.,]* (s|MiB|KiB|MB|KB)\b| {2,}")]
    private static partial Regex Measured();

    private static (string Path, string Hash)[] Files(GitSite site) =>
    [
        .. new DirectoryInfo(site.Folder.Path).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(site.Folder.Path, file.FullName), Hash: Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName)))))
            .Where(file => !file.Path.StartsWith(".git", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}

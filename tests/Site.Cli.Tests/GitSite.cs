using System.Diagnostics;

namespace Site.Cli.Tests;

/// <summary>The site of two pages, in a repository with one commit on the branch main.</summary>
internal sealed class GitSite : IDisposable
{
    public GitSite()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Commit("First");
    }

    public MiniSite Site { get; } = new();

    public TemporaryFolder Folder => Site.Folder;

    /// <summary>Commits everything.</summary>
    public void Commit(string subject)
    {
        Git("add", "--all");
        Git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "-m", subject);
    }

    /// <summary>Runs git.</summary>
    public void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder.Path, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, said);
    }

    public void Dispose()
    {
        // Git's objects are read-only, which Windows does not delete.
        foreach (var file in new DirectoryInfo(Folder.Path).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        Site.Dispose();
    }
}

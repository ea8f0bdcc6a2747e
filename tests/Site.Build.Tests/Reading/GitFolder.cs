using System.Diagnostics;
using Site.Build.Tests.Running;

namespace Site.Build.Tests.Reading;

/// <summary>A repository in a temporary folder, with a content folder in it.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GitFolder() => Git("init", "--quiet", "--initial-branch=main");

    /// <summary>The content folder.</summary>
    public string Content => _folder.At("content");

    /// <summary>Writes a file, relative to the content folder.</summary>
    public void Write(string path, string text) => _folder.Write("content/" + path, text);

    /// <summary>Takes a file away.</summary>
    public void Delete(string path) => File.Delete(Path.Combine(Content, path));

    /// <summary>Makes a symbolic link.</summary>
    public void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(Content, path), target);

    /// <summary>Commits everything.</summary>
    public void Commit(string subject)
    {
        Git("add", "--all");
        Git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "-m", subject);
    }

    /// <summary>Runs git.</summary>
    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path, RedirectStandardError = true, RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, said);
    }

    public void Dispose()
    {
        // Git's objects are read-only, which Windows does not delete.
        foreach (var file in new DirectoryInfo(_folder.Path).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.LinkTarget is null))
        {
            file.IsReadOnly = false;
        }

        _folder.Dispose();
    }
}

using Site.Build.Reading;

namespace Site.Build.Tests.Reading;

public sealed class GitSnapshotReaderTests
{
    [Fact]
    public void A_commit_reads_as_the_folder_that_it_was_made_of()
    {
        using var folder = new GitFolder();
        folder.Write("site.yml", "title: Spec\r\n");
        folder.Write("articles/one.md", "\uFEFFé 😀\n");
        folder.Write("articles/same.md", "\uFEFFé 😀\n");
        folder.Write("articles/.hidden.md", "x");
        folder.Write("articles/_draft/x.md", "x");
        folder.Write("articles/Not portable.md", "x");
        folder.Write("bad folder/one.md", "x");
        folder.Write("bad folder/two.md", "x");
        folder.Write("assets/data.csv", "a,b\n");
        folder.Write("program.exe", "x");
        folder.Write("articles/empty.md", "");
        folder.Write("articles/binary.md", "a\0b");
        folder.Link("articles/link.md", "one.md");
        folder.Commit("First");
        var onDisk = SnapshotReader.Read(folder.Content, CancellationToken.None);
        folder.Write("articles/one.md", "changed since");
        var repository = GitRepository.Of(folder.Content)!;
        var inGit = GitSnapshotReader.Read(folder.Content, repository, repository.Resolve("HEAD")!)!;
        Assert.Equal(onDisk.Texts, inGit.Texts);
        Assert.Equal(onDisk.Assets.Select(asset => (asset.Path, asset.Hash)), inGit.Assets.Select(asset => (asset.Path, asset.Hash)));
        Assert.Equal(onDisk.Diagnostics.Select(Line).Order(StringComparer.Ordinal), inGit.Diagnostics.Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal(onDisk.Folder, inGit.Folder);
    }

    [Fact]
    public void A_commit_without_the_folder_is_an_empty_one()
    {
        using var folder = new GitFolder();
        folder.Commit("Nothing");
        folder.Write("site.yml", "title: Spec\n");
        folder.Commit("First");
        var repository = GitRepository.Of(folder.Content)!;
        Assert.Empty(GitSnapshotReader.Read(folder.Content, repository, repository.Resolve("HEAD~1")!)!.Texts);
    }

    [Fact]
    public void A_commit_that_is_not_there_is_none()
    {
        using var folder = new GitFolder();
        folder.Write("site.yml", "title: Spec\n");
        folder.Commit("First");
        Assert.Null(GitSnapshotReader.Read(folder.Content, GitRepository.Of(folder.Content)!, new string('0', 40)));
    }

    private static string Line(Model.Diagnostics.Diagnostic diagnostic) => $"{diagnostic.Place?.Path} {diagnostic.Code} {diagnostic.Message}";
}

using Site.Build.Reading;
using Site.Build.Tests.Running;

namespace Site.Build.Tests.Reading;

public sealed class GitRepositoryTests
{
    [Fact]
    public void Outside_a_repository_there_is_none()
    {
        using var folder = new TemporaryFolder();
        Assert.Null(GitRepository.Of(folder.Path));
    }

    [Fact]
    public void Lines_are_touched_where_they_were_changed_or_added_and_files_git_does_not_know_yet_as_a_whole()
    {
        using var folder = new GitFolder();
        folder.Write("a.md", "1\n2\n3\n4\n");
        folder.Write("moved.md", "1\n2\n3\n4\n5\n6\n7\n8\n");
        folder.Commit("First");
        folder.Write("a.md", "1\ntwo\n3\n4\n5\n6\n");
        folder.Delete("moved.md");
        folder.Write("there.md", "1\n2\n3\n4\n5\n6\n7\neight\n");
        folder.Git("add", "--all");
        folder.Write("new.md", "1\n");
        var repository = GitRepository.Of(folder.Content)!;
        var touched = repository.TouchedSince(repository.Resolve("HEAD")!);
        Assert.Equal([2, 5, 6], Enumerable.Range(1, 7).Where(touched["a.md"].Holds));
        Assert.Equal([8], Enumerable.Range(1, 8).Where(touched["there.md"].Holds));
        Assert.True(touched["new.md"].Holds(1));
        Assert.False(touched.ContainsKey("moved.md"));
    }

    [Fact]
    public void A_line_that_looks_like_a_part_of_a_patch_is_a_line()
    {
        var touched = GitRepository.ParsePatch(
            "diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -1 +1,2 @@\n--- a/x\n+++ b/y.md\n+@@ -1 +1 @@\n@@ -9,0 +10 @@ text\n+x\n\\ No newline at end of file\n"
            + "diff --git a/gone.md b/gone.md\n--- a/gone.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n");
        Assert.Equal(["a.md"], touched.Keys);
        Assert.Equal([(1, 2), (10, 10)], touched["a.md"].Ranges);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("nowhere")]
    [InlineData("")]
    [InlineData("HEAD^{tree}")]
    public void What_names_no_commit_is_none(string revision)
    {
        using var folder = new GitFolder();
        folder.Write("a.md", "1\n");
        folder.Commit("First");
        Assert.Null(GitRepository.Of(folder.Content)!.Resolve(revision));
    }

    [Fact]
    public void A_branch_is_held_against_where_it_began()
    {
        using var folder = new GitFolder();
        folder.Write("a.md", "1\n");
        folder.Commit("First");
        var repository = GitRepository.Of(folder.Content)!;
        var began = repository.Resolve("main")!;
        folder.Git("checkout", "--quiet", "-b", "branch");
        folder.Commit("On the branch");
        folder.Git("checkout", "--quiet", "main");
        folder.Commit("On main");
        Assert.Equal(began, repository.MergeBase("main", "branch"));
    }
}

#pragma warning disable RS0030 // READ is one of the two rooms that touch the disk.
namespace Site.Build.Reading;

/// <summary>Finds the repository that a folder belongs to.</summary>
internal static class GitFolder
{
    /// <summary>The nearest folder, this or one above it, that git keeps its own things in (or, in a linked worktree, a file that says where); null when there is none.</summary>
    public static DirectoryInfo? Of(DirectoryInfo folder)
    {
        for (var at = folder; at is not null; at = at.Parent)
        {
            if (Path.Exists(Path.Combine(at.FullName, ".git")))
            {
                return at;
            }
        }

        return null;
    }
}

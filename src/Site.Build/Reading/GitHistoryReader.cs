namespace Site.Build.Reading;

/// <summary>Asks git, once, who changed which content file and when.</summary>
public static class GitHistoryReader
{
    /// <summary>The history of the files below a folder; <see cref="GitHistory.None"/> outside a repository or without git.</summary>
    public static GitHistory Read(string folder) => throw new NotImplementedException();
}

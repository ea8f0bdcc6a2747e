namespace Site.Build.Planning.Searching;

/// <summary>Where search is.</summary>
internal static class SearchPaths
{
    /// <summary>The page of results.</summary>
    public const string Page = "search.html";

    /// <summary>The A–Z index, or where it begins.</summary>
    public const string Alphabet = "a-z.html";

    /// <summary>The folder of the search index.</summary>
    public const string Folder = "search";

    /// <summary>What a browser reads to make the site one of its search engines.</summary>
    public const string Description = "opensearch.xml";

    /// <summary>The page of one letter, where the index is too long for one page.</summary>
    public static string LetterPage(string letter) => $"a-z/{letter}.html";
}

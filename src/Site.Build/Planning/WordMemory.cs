using Site.Search;

namespace Site.Build.Planning;

/// <summary>What the search index before knew of each page: it holds on while the front matter of all pages, the settings and the data do.</summary>
internal sealed class WordMemory
{
    private (int Shared, SearchMemory Memory)? _known;

    /// <summary>What is known of the documents of a build.</summary>
    /// <param name="shared">The stamp of what they share.</param>
    public SearchMemory Of(int shared)
    {
        if (_known is not { } known || known.Shared != shared)
        {
            _known = known = (shared, new SearchMemory());
        }

        return known.Memory;
    }
}

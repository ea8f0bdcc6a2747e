namespace Site.Build.Linking;

/// <summary>Scores of the pages of a site, most of which have none; used again for page after page.</summary>
/// <param name="pages">How many pages the site has.</param>
internal sealed class PageScores(int pages)
{
    private readonly double[] _scores = new double[pages];
    private readonly List<int> _scored = [];

    /// <summary>The numbers of the pages with a score, in the order in which they got their first.</summary>
    public IReadOnlyList<int> Scored => _scored;

    /// <summary>The score of a page; 0 when it has none.</summary>
    public double this[int page] => _scores[page];

    /// <summary>Raises the score of a page.</summary>
    /// <param name="page">The page's number.</param>
    /// <param name="share">By how much; more than 0.</param>
    public void Add(int page, double share)
    {
        if (_scores[page] == 0)
        {
            _scored.Add(page);
        }

        _scores[page] += share;
    }

    /// <summary>Takes all scores back.</summary>
    public void Clear()
    {
        foreach (var page in _scored)
        {
            _scores[page] = 0;
        }

        _scored.Clear();
    }
}

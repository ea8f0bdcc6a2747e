namespace Site.Search.Indexing;

/// <summary>
/// How much a page is about a word, in sixteen steps. The weights are in docs/search-format.md, "Impact". They were tuned on some
/// 120 queries with known right pages, all of them: a score on those queries says how well they fit, not how well they generalize.
/// </summary>
internal static class ImpactScale
{
    /// <summary>The highest step.</summary>
    public const int Highest = 15;

    private const double TermSaturation = 1.45;
    private const double LengthShare = 0.6;
    private const double BodyWeight = 1.0;
    private const double NameWeight = 3.0;
    private const double HeadingWeight = 1.2;
    private const double PathWeight = 1.0;
    private const double SummaryWeight = 0.8;
    private const double HeadingLengthShare = 0.5;

    // Below this share of pages a word is so rare that a heading with it counts fully, however many headings there are.
    private const double RareShare = 0.07;
    private const double LowestValue = 0.3;
    private const double StepRatio = 1.27;

    // The least values of the steps above 0.
    private static readonly double[] Bounds = [.. Enumerable.Range(1, Highest).Select(Bound)];

    /// <summary>Whether a word is only in the text of a page: then its step follows from how often, however many pages have it.</summary>
    public static bool IsPlain(in PageWord hit) => hit is { Heading: 0, NameLength: 0 } && (hit.Fields & (Fields.Path | Fields.Summary)) == 0;

    /// <summary>Gives the step of a word in a page.</summary>
    /// <param name="hit">The word in the page.</param>
    /// <param name="bodyLength">Words of the page's text over the mean of all pages.</param>
    /// <param name="headingLength">Words of its headings over the mean.</param>
    /// <param name="share">Share of pages that have the word.</param>
    public static int Of(in PageWord hit, double bodyLength, double headingLength, double share)
    {
        var body = BodyWeight * hit.Body / (1 - LengthShare + (LengthShare * bodyLength));
        var value = body * (TermSaturation + 1) / (body + TermSaturation);
        if (hit.Heading > 0)
        {
            var length = HeadingLengthShare * Math.Min(1, share / RareShare);
            var heading = hit.Heading / (1 - length + (length * headingLength));
            value += HeadingWeight * heading * 2 / (heading + 1);
        }

        value += hit.NameLength > 0 ? NameWeight / Math.Sqrt(hit.NameLength) : 0;
        value += hit.Fields.HasFlag(Fields.Path) ? PathWeight : 0;
        value += hit.Fields.HasFlag(Fields.Summary) ? SummaryWeight : 0;
        var step = 0;
        while (step < Highest && value >= Bounds[step])
        {
            step++;
        }

        return step;
    }

    private static double StepOf(double value) => Math.Round(Math.Log(value / LowestValue) / Math.Log(StepRatio));

    // A logarithm for each of millions of words takes longer than all else that is counted of them. Half by half, to the last bit: what is rounded stays what it was.
    private static double Bound(int step)
    {
        var (below, above) = (LowestValue, LowestValue * Math.Pow(StepRatio, Highest + 1));
        while (Math.BitIncrement(below) < above)
        {
            var middle = (below + above) / 2;
            (below, above) = StepOf(middle) < step ? (middle, above) : (below, middle);
        }

        return above;
    }
}

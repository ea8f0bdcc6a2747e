namespace Site.Build.Changes;

/// <summary>What pages weigh, before and after.</summary>
/// <param name="PagesBefore">Number of pages before; 0 when the site could not be built.</param>
/// <param name="PagesAfter">Number of pages after.</param>
/// <param name="HeaviestBefore">The heaviest page before; null without pages.</param>
/// <param name="HeaviestAfter">The heaviest page after.</param>
/// <param name="GrewMost">The page that grew most, as it is after; null when none grew.</param>
/// <param name="GrewBy">By how many bytes, through gzip.</param>
public sealed record WeightChange(
    int PagesBefore, int PagesAfter, PageWeight? HeaviestBefore, PageWeight? HeaviestAfter, PageWeight? GrewMost, int GrewBy);

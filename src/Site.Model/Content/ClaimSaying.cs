using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>One place where a claim is made.</summary>
public sealed record ClaimSaying
{
    /// <summary>Citation key of that place, perhaps with a locator.</summary>
    [FrontMatterKey("Key of the bibliography for where it is said, perhaps with a locator.", Required = true)]
    public required Located<string> Source { get; init; }

    /// <summary>Who says it.</summary>
    [FrontMatterKey("Who says it: a person, a project, a company.", Required = true)]
    public required Located<string> By { get; init; }

    /// <summary>When it was said.</summary>
    [FrontMatterKey("When it was said, as exactly as the source knows. Left out: the source has no date.")]
    public Located<HistoricalDate>? Date { get; init; }
}

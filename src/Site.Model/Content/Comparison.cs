using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary><c>content/comparison.yml</c>: KVM beside Xen, row by row, with a source for each side.</summary>
public sealed record Comparison
{
    /// <summary>The page's name.</summary>
    [FrontMatterKey("The page's name.", Required = true, MaxLength = 150)]
    public required Located<string> Title { get; init; }

    /// <summary>One plain sentence about the page.</summary>
    [FrontMatterKey("One plain sentence of at most 200 characters.", Required = true, MaxLength = 200, IsProse = true)]
    public required Located<string> Description { get; init; }

    /// <summary>The day all rows were last held against their sources.</summary>
    [FrontMatterKey("The day all rows were last held against their sources.")]
    public Located<HistoricalDate>? Verified { get; init; }

    /// <summary>The versions they were held against.</summary>
    [FrontMatterKey("The versions they were held against: [Linux 7.3, Xen 4.22].")]
    public ImmutableArray<Located<string>> VerifiedAgainst { get; init; } = [];

    /// <summary>What is compared, in groups.</summary>
    [FrontMatterKey("What is compared, in groups.", Required = true)]
    public ImmutableArray<ComparisonDimension> Dimensions { get; init; } = [];
}

using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary><c>content/platform.yml</c>: the questions that lead to a platform, and the rules that answer them.</summary>
public sealed record PlatformChoice
{
    /// <summary>The page's name.</summary>
    [FrontMatterKey("The page's name.", Required = true, MaxLength = 150)]
    public required Located<string> Title { get; init; }

    /// <summary>One plain sentence about the page.</summary>
    [FrontMatterKey("One plain sentence of at most 200 characters.", Required = true, MaxLength = 200, IsProse = true)]
    public required Located<string> Description { get; init; }

    /// <summary>The day all rules were last held against their sources.</summary>
    [FrontMatterKey("The day all rules were last held against their sources.")]
    public Located<HistoricalDate>? Verified { get; init; }

    /// <summary>The versions they were held against.</summary>
    [FrontMatterKey("The versions they were held against: [Linux 7.3, Xen 4.22].")]
    public ImmutableArray<Located<string>> VerifiedAgainst { get; init; } = [];

    /// <summary>Ids of the products to choose from.</summary>
    [FrontMatterKey("Ids of the products to choose from, as in site.yml.", Required = true)]
    public ImmutableArray<Located<string>> Platforms { get; init; } = [];

    /// <summary>The questions.</summary>
    [FrontMatterKey("The questions, in the order they are asked.", Required = true)]
    public ImmutableArray<ChoiceQuestion> Questions { get; init; } = [];

    /// <summary>The rules.</summary>
    [FrontMatterKey("The rules, in the order the table shows them.", Required = true)]
    public ImmutableArray<ChoiceRule> Rules { get; init; } = [];
}

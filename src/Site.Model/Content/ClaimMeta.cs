using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>The front matter of a claim: a well-known statement, held against the sources.</summary>
[ContentKind("claim", "claims", "Claims, checked", Requires = ["title", "description"])]
public sealed record ClaimMeta : PageMeta
{
    /// <summary>The statement.</summary>
    [FrontMatterKey("The statement as people make it, in a plain sentence.", Required = true, MaxLength = 300)]
    public required Located<string> Statement { get; init; }

    /// <summary>Where it is made.</summary>
    [FrontMatterKey("Where it is made: by whom, when, and in which source.", Order = 1)]
    public ImmutableArray<ClaimSaying> Said { get; init; } = [];

    /// <summary>What the sources make of it.</summary>
    [FrontMatterKey("What the sources make of it.", Required = true)]
    public required Located<ClaimVerdict> Verdict { get; init; }

    /// <summary>Since when the verdict stands.</summary>
    [FrontMatterKey("Since when the verdict stands: the day that made it true, or ended it. `true-then` needs it.")]
    public Located<HistoricalDate>? Since { get; init; }

    /// <summary>What is right instead, or in addition.</summary>
    [FrontMatterKey("What is right instead, or what must be added, in one to three plain sentences.", Required = true, MaxLength = 600, IsProse = true)]
    public required Located<string> Correction { get; init; }

    /// <summary>Names of the pages that it concerns.</summary>
    [FrontMatterKey("Names of the pages it concerns, as in a wiki link; each of them shows the claim.", Order = 2)]
    public ImmutableArray<Located<string>> Concerns { get; init; } = [];
}

using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>What a row of the comparison says of one side.</summary>
public sealed record ComparisonSide
{
    /// <summary>What is so.</summary>
    [FrontMatterKey("What is so, in one or two plain sentences or a phrase.", Required = true, IsProse = true)]
    public required Located<string> Says { get; init; }

    /// <summary>The version it holds for.</summary>
    [FrontMatterKey("The version it holds for: Linux 7.3.")]
    public Located<string>? Version { get; init; }

    /// <summary>The day of the source.</summary>
    [FrontMatterKey("The day that the source bears or, of a manual without one, on which it was seen.", Required = true)]
    public required Located<HistoricalDate> Date { get; init; }

    /// <summary>Citation keys, each perhaps with a locator.</summary>
    [FrontMatterKey("Keys of the bibliography, each perhaps with a locator. A side must have one.", Required = true)]
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}

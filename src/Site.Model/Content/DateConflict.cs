using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>Another date that a source gives for an event.</summary>
public sealed record DateConflict
{
    /// <summary>The other date.</summary>
    [FrontMatterKey("The other date.", Required = true)]
    public required Located<HistoricalDate> Date { get; init; }

    /// <summary>What may explain it.</summary>
    [FrontMatterKey("What may explain the difference, in a sentence.", IsProse = true)]
    public Located<string>? Note { get; init; }

    /// <summary>Citation keys of those that give it.</summary>
    [FrontMatterKey("Keys of the bibliography that give it.", Required = true)]
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}

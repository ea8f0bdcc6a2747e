using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>What a source says against a statement.</summary>
public sealed record StatementConflict
{
    /// <summary>What it says instead.</summary>
    [FrontMatterKey("What the source says instead, in a sentence.", Required = true, IsProse = true)]
    public required Located<string> Says { get; init; }

    /// <summary>Citation keys of those that say so.</summary>
    [FrontMatterKey("Keys of the bibliography that say so.", Required = true)]
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}

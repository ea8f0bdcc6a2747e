using System.Collections.Immutable;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>An age of the field, as the timeline divides it. It lasts until the next one begins.</summary>
public sealed record Era
{
    /// <summary>Its id.</summary>
    [FrontMatterKey("Its id.", Required = true)]
    public required Located<string> Id { get; init; }

    /// <summary>Its name.</summary>
    [FrontMatterKey("Its name, of a few words.", Required = true, MaxLength = 40)]
    public required Located<string> Name { get; init; }

    /// <summary>When it begins.</summary>
    [FrontMatterKey("When it begins; it lasts until the next era does.", Required = true)]
    public required Located<HistoricalDate> Since { get; init; }

    /// <summary>What it was, in a sentence.</summary>
    [FrontMatterKey("What it was, in a plain sentence.", Required = true, MaxLength = 300, IsProse = true)]
    public required Located<string> Description { get; init; }

    /// <summary>What the sentence rests on: citation keys, each perhaps with a locator.</summary>
    [FrontMatterKey("Keys of the bibliography that the sentence rests on, each perhaps with a locator.", Required = true)]
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}

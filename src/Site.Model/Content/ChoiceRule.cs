using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>What some answers mean for one platform, and why.</summary>
public sealed record ChoiceRule
{
    /// <summary>Its id: its anchor on the page.</summary>
    [FrontMatterKey("Its id: its anchor on the page.", Required = true)]
    public required Located<string> Id { get; init; }

    /// <summary>The answers it is about; all conditions must hold.</summary>
    [FrontMatterKey("The answers it is about: all of these must be given.", Required = true)]
    public ImmutableArray<ChoiceCondition> When { get; init; } = [];

    /// <summary>The platform that the answers speak for.</summary>
    [FrontMatterKey("The platform that the answers speak for. A rule has this or rules-out.")]
    public Located<string>? Favours { get; init; }

    /// <summary>The platform that cannot do what is asked.</summary>
    [FrontMatterKey("The platform that cannot do what is asked. A rule has this or favours.")]
    public Located<string>? RulesOut { get; init; }

    /// <summary>Why.</summary>
    [FrontMatterKey("Why, in one to three plain sentences about that platform.", Required = true, MaxLength = 600, IsProse = true)]
    public required Located<string> Because { get; init; }

    /// <summary>Rows of the tracker that it rests on.</summary>
    [FrontMatterKey("Rows of the tracker that it rests on; the page shows their status of today.")]
    public ImmutableArray<TrackedRow> Tracker { get; init; } = [];

    /// <summary>Citation keys, each perhaps with a locator.</summary>
    [FrontMatterKey("Keys of the bibliography, each perhaps with a locator. A rule must have one.", Required = true)]
    public ImmutableArray<Located<string>> Sources { get; init; } = [];
}

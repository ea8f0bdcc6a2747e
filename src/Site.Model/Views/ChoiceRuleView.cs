using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A rule of the choice of a platform.</summary>
public sealed record ChoiceRuleView
{
    /// <summary>Its element's id.</summary>
    public required string Anchor { get; init; }

    /// <summary>The answers it is about: for each question its id and the answers, of which one is enough.</summary>
    public required ImmutableArray<ChoiceQuestionView> When { get; init; }

    /// <summary>Whether it rules the platform out; otherwise it speaks for it.</summary>
    public required bool RulesOut { get; init; }

    /// <summary>The platform: id and name.</summary>
    public required LabelledText Platform { get; init; }

    /// <summary>Why.</summary>
    public required string Because { get; init; }

    /// <summary>What the tracker says today: the feature, the product's release, and the status.</summary>
    public ImmutableArray<TrackedRowView> Tracker { get; init; } = [];

    /// <summary>Links to the references, the locator as note.</summary>
    public required ImmutableArray<LinkView> Sources { get; init; }
}

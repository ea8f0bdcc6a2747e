using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The choice of a platform: the questions as a form for who has script, all rules as a table for everybody.</summary>
public sealed record PlatformView(PageFrame Frame) : PageView(Frame)
{
    /// <summary>How fresh it is.</summary>
    public required FreshnessView Freshness { get; init; }

    /// <summary>The questions.</summary>
    public required ImmutableArray<ChoiceQuestionView> Questions { get; init; }

    /// <summary>The rules.</summary>
    public required ImmutableArray<ChoiceRuleView> Rules { get; init; }

    /// <summary>Other pages that compare the platforms.</summary>
    public ImmutableArray<LinkView> Siblings { get; init; } = [];

    /// <summary>The sources, in the order of their numbers.</summary>
    public required ImmutableArray<ReferenceView> References { get; init; }
}

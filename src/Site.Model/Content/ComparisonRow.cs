using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>One row of the comparison.</summary>
public sealed record ComparisonRow
{
    /// <summary>Its id: its anchor on the page.</summary>
    [FrontMatterKey("Its id: its anchor on the page.", Required = true)]
    public required Located<string> Id { get; init; }

    /// <summary>What is compared.</summary>
    [FrontMatterKey("What is compared, in a few words.", Required = true)]
    public required Located<string> Aspect { get; init; }

    /// <summary>KVM's side.</summary>
    [FrontMatterKey("KVM's side.", Required = true)]
    public required ComparisonSide Kvm { get; init; }

    /// <summary>Xen's side.</summary>
    [FrontMatterKey("Xen's side.", Required = true)]
    public required ComparisonSide Xen { get; init; }

    /// <summary>Ids of features that say more.</summary>
    [FrontMatterKey("Ids of the features that say more.")]
    public ImmutableArray<Located<string>> Features { get; init; } = [];

    /// <summary>What keeps the two from being compared one to one.</summary>
    [FrontMatterKey("What keeps the two sides from being compared one to one, in a sentence.", IsProse = true)]
    public Located<string>? Caveat { get; init; }
}

using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>Rows of the comparison that belong together.</summary>
public sealed record ComparisonDimension
{
    /// <summary>Its id: the anchor of its heading.</summary>
    [FrontMatterKey("Its id: the anchor of its heading.", Required = true)]
    public required Located<string> Id { get; init; }

    /// <summary>Its heading.</summary>
    [FrontMatterKey("Its heading.", Required = true)]
    public required Located<string> Name { get; init; }

    /// <summary>Its rows.</summary>
    [FrontMatterKey("Its rows.", Required = true)]
    public ImmutableArray<ComparisonRow> Rows { get; init; } = [];
}

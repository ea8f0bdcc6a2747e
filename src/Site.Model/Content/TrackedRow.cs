using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>A feature and a product: one cell of the tracker.</summary>
public sealed record TrackedRow
{
    /// <summary>Id of the feature.</summary>
    [FrontMatterKey("Id of the feature.", Required = true)]
    public required Located<string> Feature { get; init; }

    /// <summary>Id of the product.</summary>
    [FrontMatterKey("Id of the product.", Required = true)]
    public required Located<string> Product { get; init; }
}

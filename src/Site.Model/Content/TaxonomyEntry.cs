using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>An area, tag or section that <c>site.yml</c> names.</summary>
public sealed record TaxonomyEntry
{
    /// <summary>Its id.</summary>
    [FrontMatterKey("Its id.", Required = true)]
    public required Located<string> Id { get; init; }

    /// <summary>Its name.</summary>
    [FrontMatterKey("Its name.", Required = true)]
    public required string Name { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    [FrontMatterKey("What it is, in a sentence.")]
    public string Description { get; init; } = "";
}

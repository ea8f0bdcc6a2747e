using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>A product whose releases statements name.</summary>
public sealed record Product
{
    /// <summary>Its id.</summary>
    [FrontMatterKey("Its id.", Required = true)]
    public required Located<string> Id { get; init; }

    /// <summary>Its name.</summary>
    [FrontMatterKey("Its name.", Required = true)]
    public required string Name { get; init; }

    /// <summary>What its releases are called, when not by its name: KVM's are Linux.</summary>
    [FrontMatterKey("What its releases are called, where not by its name.")]
    public string? ReleaseName { get; init; }

    /// <summary>Id of the product it is a part of.</summary>
    [FrontMatterKey("Id of the product it is a part of.")]
    public Located<string>? PartOf { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    [FrontMatterKey("What it is, in a sentence.")]
    public string Description { get; init; } = "";
}

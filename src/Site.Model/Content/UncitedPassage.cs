using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>A passage whose numbers and dates need no citation, and why.</summary>
public sealed record UncitedPassage
{
    /// <summary>How the sentence begins, or the heading of the section.</summary>
    [FrontMatterKey("The sentence's first words, or the heading of a whole section.", Required = true)]
    public required Located<string> At { get; init; }

    /// <summary>Why no citation is needed there.</summary>
    [FrontMatterKey("Why no citation is needed there.", Required = true)]
    public required Located<string> Reason { get; init; }
}

using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>A passage that a rule lets off, and why.</summary>
public sealed record ExemptPassage
{
    /// <summary>How the sentence begins, or the heading of the section.</summary>
    [FrontMatterKey("The sentence's first words, or the heading of a whole section.", Required = true)]
    public required Located<string> At { get; init; }

    /// <summary>Why the rule does not hold there.</summary>
    [FrontMatterKey("Why the rule does not hold there.", Required = true)]
    public required Located<string> Reason { get; init; }
}

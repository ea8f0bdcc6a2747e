using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>A question of the choice of a platform.</summary>
public sealed record ChoiceQuestion
{
    /// <summary>Its id: the parameter's name in the page's address.</summary>
    [FrontMatterKey("Its id: the parameter's name in the page's address.", Required = true)]
    public required Located<string> Id { get; init; }

    /// <summary>The question.</summary>
    [FrontMatterKey("The question.", Required = true)]
    public required Located<string> Ask { get; init; }

    /// <summary>Whether several answers may be given.</summary>
    [FrontMatterKey("true: several answers may be given.")]
    public bool Several { get; init; }

    /// <summary>The answers to choose from.</summary>
    [FrontMatterKey("The answers to choose from.", Required = true)]
    public ImmutableArray<ChoiceAnswer> Answers { get; init; } = [];
}

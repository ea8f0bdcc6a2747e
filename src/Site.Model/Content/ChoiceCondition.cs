using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>Answers to one question, of which one must be given.</summary>
public sealed record ChoiceCondition
{
    /// <summary>Id of the question.</summary>
    [FrontMatterKey("Id of the question.", Required = true)]
    public required Located<string> Question { get; init; }

    /// <summary>Ids of the answers; one of them is enough.</summary>
    [FrontMatterKey("Ids of the answers; one of them is enough.", Required = true)]
    public ImmutableArray<Located<string>> Answers { get; init; } = [];
}

using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>An answer to choose.</summary>
public sealed record ChoiceAnswer
{
    /// <summary>Its id: the parameter's value in the page's address.</summary>
    [FrontMatterKey("Its id: the parameter's value in the page's address.", Required = true)]
    public required Located<string> Id { get; init; }

    /// <summary>Its words.</summary>
    [FrontMatterKey("Its words.", Required = true)]
    public required Located<string> Text { get; init; }
}

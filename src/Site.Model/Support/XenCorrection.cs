using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>One reviewed decision to read a malformed line of one upstream file as what was meant.</summary>
public sealed record XenCorrection
{
    /// <summary>The file's name, without folders.</summary>
    [FrontMatterKey("The upstream file's name, without folders.", Required = true)]
    public required string File { get; init; }

    /// <summary>The line as it stands there, without the space around it.</summary>
    [FrontMatterKey("The line as it stands there, without the space around it.", Required = true)]
    public required Located<string> Line { get; init; }

    /// <summary>The line as it is to be read.</summary>
    [FrontMatterKey("The line as it is to be read.", Required = true)]
    public required string ReadAs { get; init; }

    /// <summary>Why.</summary>
    [FrontMatterKey("Why, in a sentence.", Required = true)]
    public required string Reason { get; init; }

    /// <summary>Where that can be seen.</summary>
    [FrontMatterKey("Where that can be seen.")]
    public Uri? Source { get; init; }
}

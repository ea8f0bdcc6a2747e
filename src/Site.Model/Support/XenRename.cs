using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>One reviewed decision to join rows that upstream renamed or took apart. Nothing else joins rows.</summary>
public sealed record XenRename
{
    /// <summary>The older row's key.</summary>
    [FrontMatterKey("The older row's key.", Required = true)]
    public required Located<string> From { get; init; }

    /// <summary>The newer row's key; several when the older row was taken apart, each of which it spoke of.</summary>
    [FrontMatterKey("The newer row's key; several when the older row was taken apart.", Required = true)]
    public ImmutableArray<Located<string>> To { get; init; } = [];

    /// <summary>Only lines with this value are meant; null for all that no other entry takes.</summary>
    [FrontMatterKey("Only lines with this value, verbatim, are meant; left out: all that no other entry takes.")]
    public string? Says { get; init; }

    /// <summary>Why they are the same.</summary>
    [FrontMatterKey("Why they are the same, in a sentence.", Required = true)]
    public required string Reason { get; init; }

    /// <summary>Where that can be seen.</summary>
    [FrontMatterKey("Where that can be seen.")]
    public Uri? Source { get; init; }
}

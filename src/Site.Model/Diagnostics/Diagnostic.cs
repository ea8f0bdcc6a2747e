using Site.Model.Text;

namespace Site.Model.Diagnostics;

/// <summary>One thing that is wrong with the content, the theme or the place the site is written to.</summary>
/// <param name="Problem">The kind, with its code and weight.</param>
/// <param name="Message">What is wrong here, in a sentence without a full stop.</param>
/// <param name="Place">Where, when it has a place.</param>
/// <param name="Expected">What was expected instead, when that can be said.</param>
/// <param name="Nearest">The nearest right spelling, when there is one.</param>
public sealed record Diagnostic(Problem Problem, string Message, SourcePlace? Place, string? Expected, string? Nearest)
{
    /// <summary>The stable code of the kind.</summary>
    public string Code => Problem.Code;

    /// <summary>Whether this stops the site from being written.</summary>
    public bool IsError => Problem.Severity == Severity.Error;
}

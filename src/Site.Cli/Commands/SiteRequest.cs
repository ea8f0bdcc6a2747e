using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary>What is to be built.</summary>
/// <param name="Content">The content folder's full path.</param>
/// <param name="BaseUrl">The address the site is published under; null for what <c>site.yml</c> says.</param>
/// <param name="Drafts">Whether drafts are built too.</param>
/// <param name="Date">The day of the build; null to choose it.</param>
/// <param name="Strict">Whether warnings count as errors.</param>
internal sealed record SiteRequest(string Content, Uri? BaseUrl, bool Drafts, DateOnly? Date, bool Strict)
{
    /// <summary>The diagnostic with the weight it has for this request.</summary>
    public Diagnostic Weigh(Diagnostic diagnostic) =>
        Strict && !diagnostic.IsError
            ? diagnostic with { Problem = diagnostic.Problem with { Severity = Severity.Error } }
            : diagnostic;
}

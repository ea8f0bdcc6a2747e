using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Cli.ExternalLinks;

/// <summary>Puts a verdict into words at the place of a link.</summary>
internal static class LinkDiagnostic
{
    /// <summary>The diagnostic; null for a link that is well.</summary>
    public static Diagnostic? Of(ExternalLink link, LinkVerdict verdict)
    {
        var address = link.Address.AbsoluteUri;
        return verdict.State switch
        {
            LinkState.Alive => null,
            LinkState.Moved => At(ExternalProblems.Moved, $"{address} has moved for good", link, WithFragment(verdict.MovedTo!, link.Address)),
            LinkState.Dead => At(ExternalProblems.Dead, $"{address} {verdict.Detail}", link),
            LinkState.Refused => At(ExternalProblems.Refused, $"{address} {verdict.Detail}", link),
            LinkState.NotPublic => At(ExternalProblems.NotPublic, $"{address} {verdict.Detail}", link),
            _ => At(ExternalProblems.Unreachable, $"{address} {verdict.Detail}", link),
        };
    }

    private static Diagnostic At(Problem problem, string message, ExternalLink link, string? nearest = null) =>
        new(problem, message, link.Place, null, nearest);

    // As browsers do it (RFC 9110, 10.2.2): the fragment goes along unless the new address has its own.
    private static string WithFragment(Uri movedTo, Uri link) =>
        movedTo.Fragment.Length > 0 ? movedTo.AbsoluteUri : movedTo.AbsoluteUri + link.Fragment;
}

using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Cli;

/// <summary>What can be wrong with a link to elsewhere: the diagnostics that need the network, and therefore are no part of the line.</summary>
public static class ExternalProblems
{
    /// <summary>X001.</summary>
    public static readonly Problem Dead = new(
        "X001", Severity.Error, "the address is gone", "Link to where the page is now or to an archived copy, or take the link out.");

    /// <summary>X002.</summary>
    public static readonly Problem Moved = new(
        "X002", Severity.Warning, "the address has moved for good", "Link to the new address, after a look at what is there.");

    /// <summary>X003.</summary>
    public static readonly Problem Unreachable = new(
        "X003", Severity.Warning, "the address could not be checked", "Try again later; if it stays so, replace the link or add it to external-link-exceptions in site.yml.");

    /// <summary>X004.</summary>
    public static readonly Problem Refused = new(
        "X004", Severity.Warning, "the server refuses to answer this program", "Look at the page in a browser; if it is there, add it to external-link-exceptions in site.yml.");

    /// <summary>X005.</summary>
    public static readonly Problem NotPublic = new(
        "X005", Severity.Error, "the address is not one of the public web", "Link to a page that every reader can open.");

    /// <summary>X006.</summary>
    public static readonly Problem UnusedExemption = new(
        "X006", Severity.Warning, "the exception matches no link", "Take it out of external-link-exceptions in site.yml.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Problem> All { get; } = [Dead, Moved, Unreachable, Refused, NotPublic, UnusedExemption];
}

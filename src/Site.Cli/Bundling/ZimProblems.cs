using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Cli.Bundling;

/// <summary>What can keep a ZIM file from being made: the diagnostics that need another program, and therefore are no part of the line.</summary>
public static class ZimProblems
{
    /// <summary>Z001.</summary>
    public static readonly Problem NotInstalled = new(
        "Z001", Severity.Error, "zimwriterfs is not there", "Install openZIM's zim-tools, so that zimwriterfs is on the PATH, or bundle without --zim.");

    /// <summary>Z002.</summary>
    public static readonly Problem Failed = new(
        "Z002", Severity.Error, "zimwriterfs made no ZIM file", "See what it says. The zip archive is written all the same.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Problem> All { get; } = [NotInstalled, Failed];
}

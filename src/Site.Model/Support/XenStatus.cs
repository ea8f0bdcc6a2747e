using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Model.Support;

/// <summary>What the stable text of Xen's SUPPORT.md says over a run of releases. Two that overlap are two lines of one text: both hold.</summary>
public sealed record XenStatus : XenSaid
{
    /// <summary>The first release of the run.</summary>
    [FrontMatterKey("The first release of the run.", Required = true)]
    public required Located<string> Since { get; init; }

    /// <summary>The last release of the run; null when it goes on to the newest text.</summary>
    [FrontMatterKey("The last release of the run; left out: to the newest text of releases.yml.")]
    public Located<string>? Until { get; init; }

    /// <summary>Whether the section has a caveat in these releases; it belongs to the section, not to this line alone.</summary>
    [FrontMatterKey("Whether the section has a caveat in these releases.")]
    public bool Caveat { get; init; }

    /// <summary>Whether the run holds a release.</summary>
    /// <param name="release">The release.</param>
    /// <param name="releases">All releases, oldest first.</param>
    public bool Holds(string release, ImmutableArray<string> releases)
    {
        var index = releases.IndexOf(release);
        var last = Until is { } until ? releases.IndexOf(until.Value) : releases.Length - 1;
        return index >= 0 && releases.IndexOf(Since.Value) is var first && first >= 0 && first <= index && index <= last;
    }
}

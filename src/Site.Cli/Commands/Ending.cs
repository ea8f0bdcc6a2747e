using System.Collections.Immutable;
using System.Globalization;
using Site.Build.Fixing;
using Site.Cli.Reporting;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary>How <c>build</c> and <c>check</c> end: the report, then the summary.</summary>
internal sealed class Ending(Voice voice, Surroundings surroundings, SiteRequest request, BuildWatch watch)
{
    /// <summary>Whether to say where the time went.</summary>
    public bool WithTimings { get; init; }

    /// <summary>Writes both.</summary>
    /// <param name="site">The site.</param>
    /// <param name="diagnostics">What is wrong with it, in order.</param>
    /// <param name="outcome">What became of it, in a few words.</param>
    public void Report(BuiltSite site, ImmutableArray<Diagnostic> diagnostics, string outcome)
    {
        var report = new Report(diagnostics, RootFor(site), site.Result.Figures);
        voice.Say("");
        voice.Tell(report);
        foreach (var line in Summary.Lines(report, outcome, watch.Times, surroundings.PeakMemory(), voice.Ink))
        {
            voice.Say(line);
        }

        foreach (var line in WithTimings ? Timings.Lines(watch.Times) : [])
        {
            voice.Say(line);
        }

        if (voice.Loudness == Loudness.Verbose)
        {
            voice.Say($"content {Printable.Of(request.Content)}, day of the build {site.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>Says what was mended in the content files, line by line.</summary>
    public void Tell(BuiltSite site, IEnumerable<Fix> fixes)
    {
        foreach (var fix in fixes)
        {
            voice.Say(string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(RootFor(site).Join(fix.Place.Path))}:{fix.Place.Line}:{fix.Place.Column} fixed: {Printable.Of(fix.Message)}"));
        }
    }

    // A person opens the path from here; a program knows the repository.
    private ContentRoot RootFor(BuiltSite site) => new(
        voice.IsForPeople || site.Snapshot.Folder.Length == 0
            ? SiteFolders.Shown(request.Content, surroundings.CurrentFolder)
            : site.Snapshot.Folder);
}

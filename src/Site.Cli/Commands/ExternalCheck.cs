using System.Collections.Immutable;
using System.CommandLine;
using Site.Cli.ExternalLinks;
using Site.Cli.Reporting;
using Site.Model.Content;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary>The check of a site's links to elsewhere, with its cache.</summary>
internal sealed class ExternalCheck
{
    private readonly string _file;
    private readonly TimeSpan _maxAge;
    private readonly Surroundings _surroundings;
    private readonly Voice _voice;

    /// <summary>The check that a command line asks for.</summary>
    public ExternalCheck(ExternalOptions options, ParseResult parsed, Surroundings surroundings, Voice voice)
    {
        _surroundings = surroundings;
        _voice = voice;
        _maxAge = TimeSpan.FromDays(parsed.GetValue(options.MaxAge));
        _file = parsed.GetValue(options.Cache) is { } asked
            ? Path.GetFullPath(asked, surroundings.CurrentFolder)
            : Path.Combine(surroundings.CacheFolder, "hypervisor-atlas", "external-links.json");
    }

    /// <summary>What was checked, in a few words.</summary>
    public string Outcome { get; private set; } = "";

    /// <summary>Checks the links. What was learned is kept even when the check is cancelled.</summary>
    public async Task<ImmutableArray<Diagnostic>> RunAsync(BuiltSite site, BuildWatch watch, CancellationToken cancellation)
    {
        var clock = _surroundings.Clock;
        var cache = LinkCache.Read(_file, _maxAge, clock.GetUtcNow());
        try
        {
            var checker = new ExternalLinkChecker(_surroundings.LinkPolicy, cache, clock);
            var findings = await checker.CheckAsync(
                site.Result.ExternalLinks, site.Result.ExternalLinkExemptions, count => watch.Begin("External", count), watch.Advance, cancellation);
            watch.End("External");
            Outcome = $"{Count.Of(findings.Addresses, "external address", "external addresses")}, {findings.Remembered} of them remembered, "
                + Count.Of(findings.Exempt, "exempt link");
            return findings.Diagnostics.AddRange(findings.Unused.Select(exemption => Unused(exemption, site)));
        }
        finally
        {
            Save(cache);
        }
    }

    private static Diagnostic Unused(ExternalLinkExemption exemption, BuiltSite site)
    {
        var message = $"no link begins with {exemption.Prefix.Value}";
        var settings = site.Snapshot.Texts.FirstOrDefault(text => text.Path == "site.yml");
        return settings is null
            ? ExternalProblems.UnusedExemption.Anywhere(message)
            : ExternalProblems.UnusedExemption.At(settings, exemption.Prefix.Span, message);
    }

    private void Save(LinkCache cache)
    {
        try
        {
            cache.Write(_file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The check itself is done; only the next one will take longer.
            _voice.Say($"the answers could not be remembered: {Printable.Of(exception.Message)}");
        }
    }
}

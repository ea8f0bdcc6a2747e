using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Cli.ExternalLinks;

/// <summary>Checks links to elsewhere: many hosts at once, each host politely, each address once.</summary>
internal sealed class ExternalLinkChecker(LinkPolicy policy, LinkCache cache, TimeProvider clock)
{
    /// <summary>Checks the links that no exemption covers.</summary>
    /// <param name="links">The links.</param>
    /// <param name="exemptions">What is not to be checked.</param>
    /// <param name="begin">Told how many addresses there are to ask.</param>
    /// <param name="advance">Told of each address that is settled; from several threads at once.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<ExternalLinkFindings> CheckAsync(
        ImmutableArray<ExternalLink> links, ImmutableArray<ExternalLinkExemption> exemptions, Action<int> begin, Action advance, CancellationToken cancellation)
    {
        var checkedLinks = links.Where(link => !exemptions.Any(exemption => Covers(exemption, link))).ToList();
        var addresses = checkedLinks.Select(link => AddressOf(link.Address)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var verdicts = new ConcurrentDictionary<string, LinkVerdict>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            if (cache.Find(address) is { } known)
            {
                verdicts[address] = known;
            }
        }

        var open = addresses.Where(address => !verdicts.ContainsKey(address)).ToList();
        begin(open.Count);
        await AskAsync(open, verdicts, advance, cancellation);
        return new ExternalLinkFindings(
            [.. checkedLinks.Select(link => LinkDiagnostic.Of(link, verdicts[AddressOf(link.Address)])).OfType<Diagnostic>()],
            [.. exemptions.Where(exemption => !links.Any(link => Covers(exemption, link)))],
            addresses.Count, addresses.Count - open.Count, links.Length - checkedLinks.Count);
    }

    private async Task AskAsync(List<string> addresses, ConcurrentDictionary<string, LinkVerdict> verdicts, Action advance, CancellationToken cancellation)
    {
        using var asker = new WebAsker(policy, clock);
        var probe = new LinkProbe(asker, policy);
        var hosts = addresses.Select(address => new Uri(address)).GroupBy(address => address.IdnHost, StringComparer.OrdinalIgnoreCase);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = policy.Hosts, CancellationToken = cancellation };
        await Parallel.ForEachAsync(hosts, parallel, async (host, token) =>
        {
            foreach (var address in host)
            {
                var verdict = await probe.ProbeAsync(address, token);
                verdicts[address.AbsoluteUri] = verdict;
                cache.Keep(address.AbsoluteUri, verdict);
                advance();
            }
        });
    }

    /// <summary>The address that is asked: without its fragment, which no server is told.</summary>
    private static string AddressOf(Uri link) => new Uri(link.GetLeftPart(UriPartial.Query)).AbsoluteUri;

    private static bool Covers(ExternalLinkExemption exemption, ExternalLink link) =>
        link.Address.AbsoluteUri.StartsWith(exemption.Prefix.Value, StringComparison.Ordinal)
        || link.Address.OriginalString.StartsWith(exemption.Prefix.Value, StringComparison.Ordinal);
}

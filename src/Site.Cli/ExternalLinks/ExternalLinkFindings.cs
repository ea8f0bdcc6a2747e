using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Diagnostics;

namespace Site.Cli.ExternalLinks;

/// <summary>What the check of external links found.</summary>
/// <param name="Diagnostics">What is wrong, link by link.</param>
/// <param name="Unused">Exemptions that cover no link.</param>
/// <param name="Addresses">Number of addresses, each counted once.</param>
/// <param name="Remembered">How many of them were known from an earlier run.</param>
/// <param name="Exempt">Number of links that an exemption covers.</param>
internal sealed record ExternalLinkFindings(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ExternalLinkExemption> Unused, int Addresses, int Remembered, int Exempt);

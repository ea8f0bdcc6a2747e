using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;

namespace Site.Model.Output;

/// <summary>What a build came to.</summary>
/// <param name="Files">The site's files, by path; empty when there was an error.</param>
/// <param name="Diagnostics">What was found wrong, in the order of <see cref="DiagnosticOrder"/>.</param>
/// <param name="Figures">What was counted.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildFigures Figures)
{
    /// <summary>Whether the site may be written.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>What the content says; null before there was any to look at.</summary>
    public Catalog? Catalog { get; init; }

    /// <summary>Links of the content and the bibliography that lead elsewhere, by place; each place once.</summary>
    public ImmutableArray<ExternalLink> ExternalLinks { get; init; } = [];

    /// <summary>External links that <c>site.yml</c> says are not to be checked.</summary>
    public ImmutableArray<ExternalLinkExemption> ExternalLinkExemptions { get; init; } = [];
}

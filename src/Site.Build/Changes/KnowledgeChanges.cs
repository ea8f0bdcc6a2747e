using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Build.Changes;

/// <summary>What a change does to what the site says, and to who reads it.</summary>
public sealed record KnowledgeChanges
{
    /// <summary>Statements, cell by cell.</summary>
    public required ImmutableArray<StatementChange> Statements { get; init; }

    /// <summary>Pages that came, went, moved or say something else.</summary>
    public required ImmutableArray<PageChange> Pages { get; init; }

    /// <summary>Data files and settings that say something else.</summary>
    public required ImmutableArray<DataChange> Data { get; init; }

    /// <summary>Sources of the bibliography.</summary>
    public required ImmutableArray<SourceChange> Sources { get; init; }

    /// <summary>Addresses of HTML files that answered and no longer do, pages of <see cref="Pages"/> aside.</summary>
    public required ImmutableArray<string> LostAddresses { get; init; }

    /// <summary>Errors that were not there before; broken links among them.</summary>
    public required ImmutableArray<Diagnostic> Errors { get; init; }

    /// <summary>Warnings that were not there before; what is said without a source among them.</summary>
    public required ImmutableArray<Diagnostic> Warnings { get; init; }

    /// <summary>Errors and warnings that are gone.</summary>
    public required int Mended { get; init; }

    /// <summary>What should be held against its sources again.</summary>
    public required ImmutableArray<FreshnessChange> Freshness { get; init; }

    /// <summary>What pages weigh.</summary>
    public required WeightChange Weight { get; init; }

    /// <summary>Whether the site says what it said.</summary>
    public bool SaysTheSame => Statements.IsEmpty && Pages.IsEmpty && Data.IsEmpty && Sources.IsEmpty;
}

using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>Another date that sources give for an event.</summary>
internal sealed record DateConflictEntry
{
    [Description("The other date.")]
    public required DateEntry Date { get; init; }

    [Description("What may explain the difference; missing where nobody says.")]
    public string? Note { get; init; }

    [Description("Those that give it.")]
    public required ImmutableArray<SourceEntry> Sources { get; init; }
}

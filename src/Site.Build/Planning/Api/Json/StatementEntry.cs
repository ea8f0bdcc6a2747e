using System.Collections.Immutable;
using System.ComponentModel;
using Site.Model.Content;
using Site.Model.Support;

namespace Site.Build.Planning.Api.Json;

/// <summary>One thing said of a feature.</summary>
internal sealed record StatementEntry : AddressedEntry
{
    [Description("Stable id: the feature's, # and what the statement is about: x2apic#kvm-2.6.32-x86.")]
    public required string Id { get; init; }

    [Description("Id of the feature.")]
    public required string Feature { get; init; }

    [Description("Id of the product.")]
    public required string Product { get; init; }

    [Description("The status.")]
    public required FeatureStatus Status { get; init; }

    [Description("not-supported where upstream says so; missing where nothing is said beside the status.")]
    public SecuritySupport? Security { get; init; }

    [Description("The first release it holds for; missing: from the product's first release.")]
    public string? Since { get; init; }

    [Description("When that was released.")]
    public DateEntry? SinceDate { get; init; }

    [Description("The last release it holds for; missing: to this day.")]
    public string? Until { get; init; }

    [Description("When that was released. The statement goes on to hold until the next release.")]
    public DateEntry? UntilDate { get; init; }

    [Description("The host architectures it holds for; empty: all that the product runs on.")]
    public required ImmutableArray<Architecture> Arch { get; init; }

    [Description("The kinds of guest it holds for; empty: all.")]
    public required ImmutableArray<string> Guest { get; init; }

    [Description("Any other condition.")]
    public string? Qualifier { get; init; }

    [Description("Whether the feature is on when nobody asks for it; missing: not said.")]
    public DefaultState? Default { get; init; }

    [Description("How it is turned on.")]
    public required ImmutableArray<EnableEntry> Enable { get; init; }

    [Description("What it needs.")]
    public required ImmutableArray<RequirementEntry> Requires { get; init; }

    [Description("Xen's four axes of support, each in upstream's words.")]
    public AxesEntry? Axes { get; init; }

    [Description("Upstream's own word for the status, verbatim.")]
    public string? Upstream { get; init; }

    [Description("One caveat.")]
    public string? Note { get; init; }

    [Description("The sources that say so.")]
    public required ImmutableArray<SourceEntry> Sources { get; init; }

    [Description("Sources that say otherwise.")]
    public required ImmutableArray<ConflictEntry> Conflicts { get; init; }

    [Description("The day the statement was last held against its sources.")]
    public DateEntry? Verified { get; init; }
}

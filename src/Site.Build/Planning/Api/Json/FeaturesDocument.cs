using System.Collections.Immutable;
using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>All features.</summary>
internal sealed record FeaturesDocument : ApiDocument
{
    [Description("The features, by title.")]
    public required ImmutableArray<FeatureEntry> Features { get; init; }
}

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The features that have one status in a release.</summary>
/// <param name="Status">The status.</param>
/// <param name="Features">The features, each linked to its statement; the note is the condition it is limited to.</param>
public sealed record StandingGroup(StatusView Status, ImmutableArray<LinkView> Features);

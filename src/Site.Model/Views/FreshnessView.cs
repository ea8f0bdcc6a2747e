using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>When something was last held against its sources, and against which versions.</summary>
/// <param name="Verified">When; null when never as a whole.</param>
/// <param name="Against">The versions.</param>
public sealed record FreshnessView(DateView? Verified, ImmutableArray<string> Against);

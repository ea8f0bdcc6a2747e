using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>All claims by verdict.</summary>
/// <param name="Frame">What surrounds the content.</param>
/// <param name="Introduction">A sentence above the list.</param>
/// <param name="Groups">The claims in groups.</param>
public sealed record ClaimsView(PageFrame Frame, string Introduction, ImmutableArray<ClaimGroup> Groups) : PageView(Frame);

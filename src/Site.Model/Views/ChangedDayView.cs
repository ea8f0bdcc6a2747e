using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>What changed on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="What">What the changes came with, linked; null for the site's own pages.</param>
/// <param name="Changes">What changed; the note says how.</param>
/// <param name="More">How many more changes there were.</param>
public sealed record ChangedDayView(DateView Day, LinkView? What, ImmutableArray<LinkView> Changes, int More);

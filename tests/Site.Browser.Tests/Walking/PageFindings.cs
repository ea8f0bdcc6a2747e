using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Site.Browser.Tests.Walking;

/// <summary>What the browser saw on one page.</summary>
/// <param name="Path">The page's path below the site's root.</param>
/// <param name="Links">Where its links, forms and resources lead, as full addresses.</param>
/// <param name="Ids">The ids of its elements.</param>
/// <param name="Complaints">What was wrong with it.</param>
internal sealed record PageFindings(string Path, ImmutableArray<Uri> Links, FrozenSet<string> Ids, ImmutableArray<string> Complaints);

using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Build.Checking;

/// <summary>What CHECK finds in one page on its own.</summary>
/// <param name="Path">The page.</param>
/// <param name="Anchors">The ids of its elements.</param>
/// <param name="Targets">Where its links and resources lead, as written.</param>
/// <param name="Diagnostics">What is wrong with it on its own.</param>
internal sealed record HtmlPage(string Path, ImmutableHashSet<string> Anchors, ImmutableArray<string> Targets, ImmutableArray<Diagnostic> Diagnostics);

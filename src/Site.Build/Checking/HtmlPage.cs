using System.Collections.Immutable;
using Site.Model.Diagnostics;

namespace Site.Build.Checking;

/// <summary>What CHECK finds in one page on its own.</summary>
/// <param name="Path">The page.</param>
/// <param name="Anchors">The ids of its elements.</param>
/// <param name="AnchorLinks">its links to a place in another page of the site, each once: what can only be followed when all pages were read.</param>
/// <param name="Files">The files of the site that it leads to, each once; none when nobody asked for them.</param>
/// <param name="LinkCount">How many links and resources it has.</param>
/// <param name="Diagnostics">What is wrong with it on its own.</param>
internal sealed record HtmlPage(
    string Path, AnchorNames Anchors, ImmutableArray<AnchorLink> AnchorLinks, ImmutableArray<string> Files, int LinkCount, ImmutableArray<Diagnostic> Diagnostics);

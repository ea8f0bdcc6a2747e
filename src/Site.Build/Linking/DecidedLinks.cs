using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>What LINK decided, page by page.</summary>
/// <param name="Pages">Where the links of each page lead, and what leads to it.</param>
/// <param name="Found">What is wrong with them.</param>
/// <param name="Leads">What each page leads to.</param>
/// <param name="Backlinks">What leads to each page.</param>
/// <param name="Company">Which pages have something in common.</param>
internal sealed record DecidedLinks(
    ImmutableArray<PageLinks> Pages, ImmutableArray<ImmutableArray<Diagnostic>> Found, ImmutableArray<ImmutableArray<Lead>> Leads,
    ImmutableArray<ImmutableArray<Backlink>> Backlinks, Company Company);

using System.Collections.Immutable;
using Site.Model.Catalogs;

namespace Site.Build.Planning.Neighbours;

/// <summary>The pages round one page.</summary>
/// <param name="From">Pages that lead to it, and that it does not lead to.</param>
/// <param name="To">Pages that it leads to.</param>
/// <param name="LeadsBack">Whether each page of <paramref name="To"/> leads back.</param>
/// <param name="Links">The links among them, those of <paramref name="From"/> first.</param>
/// <param name="More">How many more neighbours it has.</param>
internal sealed record Neighbourhood(ImmutableArray<Page> From, ImmutableArray<Page> To, ImmutableArray<bool> LeadsBack, LinksAmong Links, int More);

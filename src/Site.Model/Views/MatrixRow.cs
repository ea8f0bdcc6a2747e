using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A row of a matrix.</summary>
/// <param name="Link">Its heading, linked where it has a page.</param>
/// <param name="Qualifier">What part of the feature it speaks of; empty for all of it.</param>
/// <param name="Anchor">Its id.</param>
/// <param name="Cells">One list of statuses for each column; empty where nothing is said.</param>
/// <param name="Values">Its values of each facet, by the facet's key, for the filter.</param>
/// <param name="SearchText">Words the filter finds it by, in lower case.</param>
public sealed record MatrixRow(
    LinkView Link, string Qualifier, string Anchor, ImmutableArray<ImmutableArray<MatrixCell>> Cells,
    ImmutableArray<FacetValues> Values, string SearchText);

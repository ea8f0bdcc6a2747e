namespace Site.Model.Views;

/// <summary>A value of a facet.</summary>
/// <param name="Value">Its value in a query.</param>
/// <param name="Text">Its words.</param>
/// <param name="Count">How many rows have it.</param>
/// <param name="Href">A page that lists just these; empty for none.</param>
public sealed record FacetOption(string Value, string Text, int Count, string Href);

namespace Site.Search.Documents;

/// <summary>One value that a page can be filtered by.</summary>
/// <param name="Field">Such as <c>section</c>, <c>product</c>, <c>status</c> or <c>tag</c>: lower-case letters.</param>
/// <param name="Value">As it is shown and as it is typed after the field's name.</param>
public sealed record SearchFacet(string Field, string Value);

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>Changes of one kind between two releases.</summary>
/// <param name="Key">The kind, for class names: <c>added</c>, <c>promoted</c>, <c>demoted</c>, <c>deprecated</c>, <c>removed</c>, <c>became-unknown</c>, <c>changed</c>.</param>
/// <param name="Heading">The kind, for people.</param>
/// <param name="Changes">The changes.</param>
public sealed record ChangeGroup(string Key, string Heading, ImmutableArray<ChangeView> Changes);

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>Rows of a matrix under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Anchor">Its id.</param>
/// <param name="Rows">The rows.</param>
public sealed record MatrixGroup(string Heading, string Anchor, ImmutableArray<MatrixRow> Rows);

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A feature's status in the newest release of one product.</summary>
/// <param name="Product">The product.</param>
/// <param name="ProductId">Its id, for class names.</param>
/// <param name="Release">The newest release.</param>
/// <param name="Cells">What is said; empty when nothing is.</param>
public sealed record NowView(LinkView Product, string ProductId, LinkView Release, ImmutableArray<MatrixCell> Cells);

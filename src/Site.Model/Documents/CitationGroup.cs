using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Model.Documents;

/// <summary>Citations in one pair of brackets.</summary>
/// <param name="Items">The citations, in the order written.</param>
/// <param name="Context">The sentence they stand in, as plain text.</param>
public sealed record CitationGroup(ImmutableArray<Citation> Items, PackedText Context);

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>The claims of one verdict.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Anchor">The group's id.</param>
/// <param name="Meaning">What the verdict means, in a sentence.</param>
/// <param name="Claims">The claims.</param>
public sealed record ClaimGroup(VerdictView Verdict, string Anchor, string Meaning, ImmutableArray<ClaimLinkView> Claims);

using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>One row of the comparison.</summary>
/// <param name="Aspect">What is compared.</param>
/// <param name="Anchor">The row's id.</param>
/// <param name="Kvm">KVM's side.</param>
/// <param name="Xen">Xen's side.</param>
/// <param name="Features">Features that say more.</param>
/// <param name="Caveat">What keeps the two from being compared one to one; empty for nothing.</param>
public sealed record ComparisonRowView(
    string Aspect, string Anchor, ComparisonSideView Kvm, ComparisonSideView Xen, ImmutableArray<LinkView> Features, string Caveat);

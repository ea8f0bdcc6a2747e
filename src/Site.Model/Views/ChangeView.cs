namespace Site.Model.Views;

/// <summary>What changed of one feature, or one of upstream's rows.</summary>
/// <param name="Feature">The feature, linked.</param>
/// <param name="Condition">What part of it; empty for all of it.</param>
/// <param name="Before">What was said; null when nothing was.</param>
/// <param name="After">What is said; null when nothing is.</param>
/// <param name="IsUpstream">Whether the row is from Xen's support statement.</param>
public sealed record ChangeView(LinkView Feature, string Condition, StatusView? Before, StatusView? After, bool IsUpstream);

using Site.Model.Content;

namespace Site.Build.Planning.Api.Badges;

/// <summary>One part of a badge.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Status">The status whose shape stands before them; null for the label.</param>
internal sealed record BadgePart(string Text, FeatureStatus? Status);

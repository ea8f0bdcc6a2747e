using System.Collections.Immutable;
using Site.Model.Content;
using Site.Model.Support;

namespace Site.Import.Xen;

/// <summary>What the value of a status line means.</summary>
/// <param name="Status">The status.</param>
/// <param name="Security">Whether upstream's security team answers for it.</param>
/// <param name="Limit">The capacity it is supported up to, in upstream's words, if any.</param>
/// <param name="Formats">The formats a <c>Supported</c> line lists.</param>
internal sealed record StatusMeaning(FeatureStatus Status, SecuritySupport Security, string? Limit, ImmutableArray<string> Formats);

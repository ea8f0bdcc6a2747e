using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Support;

namespace Site.Model.Tracker;

/// <summary>Xen's support statement over its releases, as imported.</summary>
/// <param name="Releases">The releases it covers, oldest first.</param>
/// <param name="Features">Its headings with their rows, in upstream's order.</param>
public sealed record XenSupport(ImmutableArray<XenRelease> Releases, ImmutableArray<XenFeature> Features)
{
    /// <summary>The versions of the releases, oldest first.</summary>
    public ImmutableArray<string> Versions { get; } = [.. Releases.Select(release => release.Version.Value)];

    /// <summary>The features by path.</summary>
    public FrozenDictionary<string, XenFeature> ByPath { get; } = Features.ToFrozenDictionary(feature => feature.Path.Value, StringComparer.Ordinal);

    /// <summary>The address of a feature in upstream's text of a release.</summary>
    public static Uri AddressOf(XenRelease release, XenFeature feature) =>
        new($"{release.Document.AbsoluteUri}#{Uri.EscapeDataString(feature.Path.Value[(feature.Path.Value.LastIndexOf('/') + 1)..])}");
}

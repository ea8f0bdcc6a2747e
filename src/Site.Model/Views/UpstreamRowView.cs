using System.Collections.Immutable;

namespace Site.Model.Views;

/// <summary>A row of Xen's support statement, joined to a feature.</summary>
/// <param name="Title">Upstream's heading and the qualifier.</param>
/// <param name="Href">The row in the site's matrix of Xen's support statement.</param>
/// <param name="UpstreamUrl">The section in upstream's newest text.</param>
/// <param name="Spans">What it says, run of releases by run: the label is the releases, the cell the status.</param>
public sealed record UpstreamRowView(string Title, string Href, string UpstreamUrl, ImmutableArray<UpstreamSpanView> Spans);

using System.Collections.Immutable;
using Site.Model.Support;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Makes a feature's status of today, and the upstream rows joined to it, ready to show.</summary>
internal static class FeatureStatusViews
{
    /// <summary>The status in the newest release of each product that has a statement.</summary>
    public static ImmutableArray<NowView> Now(TrackedFeature feature, FeatureTracker tracker, string from) =>
    [
        .. tracker.Lines.Where(line => feature.Statements.Any(statement => statement.Line == line)).Select(line =>
        {
            var newest = line.Releases[^1];
            return new NowView(
                new LinkView(line.Product.Name, RelativePath.Between(from, $"products/{line.Product.Id.Value}.html")), line.Product.Id.Value,
                new LinkView(newest.Page.Title, RelativePath.Between(from, newest.Page.Path)), StatementCells.At(feature, line, newest.Index, from));
        }),
    ];

    /// <summary>The rows of Xen's support statement joined to the feature.</summary>
    public static ImmutableArray<UpstreamRowView> Upstream(TrackedFeature feature, FeatureTracker tracker, string from)
    {
        if (tracker.Xen is not { } xen)
        {
            return [];
        }

        return
        [
            .. from heading in feature.UpstreamRows
               from row in heading.Rows
               select new UpstreamRowView(
                   heading.Title + (row.Qualifier is { } qualifier ? $", {qualifier.Value}" : ""),
                   $"{RelativePath.Between(@from, TrackerPaths.Xen)}#{XenMatrix.AnchorOf(heading, row)}",
                   XenSupport.AddressOf(xen.Releases[^1], heading).AbsoluteUri,
                   [.. row.Statuses.Select(status => Span(xen, heading, status))]),
        ];
    }

    private static UpstreamSpanView Span(XenSupport xen, XenFeature heading, XenStatus status)
    {
        var last = status.Until?.Value ?? xen.Versions[^1];
        var release = xen.Releases.First(candidate => candidate.Version.Value == last);
        return new UpstreamSpanView(
            status.Since.Value == last ? last : status.Until is null ? Strings.Since(status.Since.Value) : Strings.FromTo(status.Since.Value, last),
            new MatrixCell(StatusText.View(status), "", XenSupport.AddressOf(release, heading).AbsoluteUri, StatementCells.NoteOf(status), status.Caveat));
    }
}

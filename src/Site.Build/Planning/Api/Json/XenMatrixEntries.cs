using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Support;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Json;

/// <summary>Makes the matrix of Xen's support statement.</summary>
internal sealed class XenMatrixEntries(PlanInput input, XenSupport xen, AddressesFrom addresses)
{
    /// <summary>The matrix.</summary>
    public XenMatrixEntry Of()
    {
        var joined = input.Catalog.Tracker.Features
            .SelectMany(feature => feature.UpstreamRows.Select(row => (row.Path.Value, feature.Page.Id)))
            .ToLookup(pair => pair.Value, pair => pair.Id, StringComparer.Ordinal);
        return new XenMatrixEntry
        {
            Columns = [.. xen.Releases.Select(Column)],
            Rows = [.. xen.Features.SelectMany(feature => feature.Rows.Select(row => Row(feature, row, [.. joined[feature.Path.Value]])))],
        };
    }

    private XenReleaseEntry Column(XenRelease release) => new()
    {
        Version = release.Version.Value,
        Release = input.Catalog.Tracker.LineOf("xen")?.Find(release.Version.Value)?.Page.Id,
        Document = release.Document.AbsoluteUri,
        AsOf = DateEntry.Of(release.AsOf),
    };

    private XenRowEntry Row(XenFeature feature, XenRow row, ImmutableArray<string> joined)
    {
        var anchor = XenMatrix.AnchorOf(feature, row);
        return new XenRowEntry
        {
            Key = XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value),
            Path = feature.Path.Value,
            Title = feature.Title,
            Within = feature.Within,
            Qualifier = row.Qualifier?.Value,
            Features = joined,
            Cells = [.. xen.Versions.Select(version => row.Statuses.Where(status => status.Holds(version, xen.Versions)).Select(Cell).ToImmutableArray())],
            AsTagged = [.. row.AsTagged.Select(Tagged)],
            AddedAfterRelease = [.. row.AddedAfterRelease.Select(version => version.Value)],
            Href = addresses.Href(TrackerPaths.Xen, anchor),
            Url = addresses.Url(TrackerPaths.Xen, anchor),
        };
    }

    private static XenCellEntry Cell(XenStatus said) => new()
    {
        Status = said.Status,
        Security = said.Security,
        Upstream = said.Upstream.Value,
        Limit = said.Limit,
        Formats = said.Formats,
        Caveat = said.Caveat,
    };

    private static XenTaggedEntry Tagged(XenTaggedStatus said) => new()
    {
        Status = said.Status,
        Security = said.Security,
        Upstream = said.Upstream.Value,
        Limit = said.Limit,
        Formats = said.Formats,
        Releases = [.. said.Releases.Select(version => version.Value)],
    };
}

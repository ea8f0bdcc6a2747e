using System.Collections.Immutable;
using Site.Build.Planning.Tracking;
using Site.Model.Support;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Csv;

/// <summary>The table of Xen's support statement: rows by releases.</summary>
internal static class XenTable
{
    /// <summary>The table; the columns of releases are oldest first.</summary>
    public static CsvTable Of(XenSupport xen, AddressesFrom addresses) => new(
        ["key", "section", "row", "qualifier", .. xen.Versions, "page"],
        from feature in xen.Features
        from row in feature.Rows
        select ImmutableArray.Create<string>(
        [
            XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value), string.Join(" / ", feature.Within), feature.Title, row.Qualifier?.Value ?? "",
            .. xen.Versions.Select(version => Cell(row.Statuses.Where(status => status.Holds(version, xen.Versions)))),
            addresses.Best(TrackerPaths.Xen, XenMatrix.AnchorOf(feature, row)),
        ]));

    /// <summary>The status, security in words, and upstream's own words in square brackets; two lines of one text with a semicolon between.</summary>
    private static string Cell(IEnumerable<XenStatus> statuses) => string.Join("; ", statuses.Select(status =>
    {
        var view = StatusText.View(status);
        return view.Key + (view.Security.Length > 0 ? ", " + view.Security : "") + $" [{StatementCells.NoteOf(status)}]";
    }));
}

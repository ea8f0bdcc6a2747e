using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Support;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Turns statements into cells of matrices.</summary>
internal static class StatementCells
{
    /// <summary>What is said of a feature for one release of a product, seen from a page of the site; the most general first, equal ones joined.</summary>
    public static ImmutableArray<MatrixCell> At(TrackedFeature feature, ReleaseLine line, int release, string from) =>
        Cells(feature, feature.At(line.Product.Id.Value, release), from);

    /// <summary>The cells of some statements.</summary>
    public static ImmutableArray<MatrixCell> Cells(TrackedFeature feature, IEnumerable<TrackedStatement> statements, string from) =>
    [
        .. statements
            .GroupBy(statement => StatusText.View(statement.Statement))
            .Select(group => Cell(feature, group.Key, [.. group], from)),
    ];

    /// <summary>The cell of a row of Xen's support statement for one release.</summary>
    public static ImmutableArray<MatrixCell> At(XenSupport xen, XenFeature feature, XenRow row, XenRelease release)
    {
        var tagged = row.AsTagged.Any(said => said.Releases.Any(version => version.Value == release.Version.Value))
            || row.AddedAfterRelease.Any(version => version.Value == release.Version.Value);
        return
        [
            .. row.Statuses.Where(status => status.Holds(release.Version.Value, xen.Versions)).Select(status => new MatrixCell(
                StatusText.View(status), "", XenSupport.AddressOf(release, feature).AbsoluteUri, NoteOf(status), status.Caveat, tagged)),
        ];
    }

    /// <summary>Upstream's words, and the limit or formats it names.</summary>
    public static string NoteOf(XenSaid said) => said.Formats.IsEmpty ? said.Upstream.Value : string.Join(", ", said.Formats);

    private static MatrixCell Cell(TrackedFeature feature, StatusView status, ImmutableArray<TrackedStatement> statements, string from)
    {
        var condition = statements.Any(statement => statement.Conditions == 0)
            ? "" : string.Join("; ", statements.Select(ConditionOf).Distinct(StringComparer.Ordinal));
        var first = statements[0];
        var notes = statements.Select(statement => statement.Statement.Note?.Value ?? "").Where(note => note.Length > 0);
        return new MatrixCell(
            status, condition,
            RelativePath.Between(from, feature.Page.Path) + "#" + TrackerPaths.StatementAnchor(first.Id),
            string.Join(' ', new[] { SpanOf(first) }.Concat(notes.Take(1))), !first.Statement.Conflicts.IsEmpty);
    }

    /// <summary>The condition for people.</summary>
    public static string ConditionOf(TrackedStatement statement) => string.Join(", ",
    [
        .. statement.Statement.Arch.Select(arch => ArchitectureText.Of(arch.Value)),
        .. statement.Statement.Guest.Select(guest => Strings.Guests(guest.Value)),
        .. statement.Statement.Qualifier is { } qualifier ? [qualifier.Value] : Array.Empty<string>(),
    ]);

    private static string SpanOf(TrackedStatement statement) => (statement.Statement.Since, statement.Statement.Until) switch
    {
        (null, null) => "",
        ({ } since, null) => Strings.SinceSentence(since.Value),
        (null, { } until) => Strings.UpToSentence(until.Value),
        ({ } since, { } until) => Strings.FromToSentence(since.Value, until.Value),
    };
}

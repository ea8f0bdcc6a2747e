using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Planning.Tracking;
using Site.Model.Dates;
using Site.Model.Text;
using Site.Model.Tracker;

namespace Site.Build.Planning.Api.Csv;

/// <summary>The tables of features, releases and statements.</summary>
internal sealed class CsvTables(PlanInput input)
{
    private readonly FeatureTracker _tracker = input.Catalog.Tracker;
    private readonly FeatureMatrix _matrix = new(input.Catalog);

    /// <summary>Features by products, for the newest release of each.</summary>
    public CsvTable Products(AddressesFrom addresses)
    {
        var columns = _matrix.ColumnsOn(input.Date);
        return Features(addresses, columns.Select(column => column.Line.Product.Id.Value), feature =>
            columns.Select(column => Cell(feature.At(column.Line.Product.Id.Value, column.Release.Index))));
    }

    /// <summary>Features by architectures, for the newest release of one product.</summary>
    public CsvTable Architectures(AddressesFrom addresses)
    {
        var line = _matrix.LineOfArchitectures;
        var columns = _matrix.Architectures;
        return Features(addresses, columns.Select(architecture => EnumNames.Spell(architecture)), feature =>
            columns.Select(architecture => Cell(FeatureMatrix.On(feature, line, architecture))));
    }

    /// <summary>All releases.</summary>
    public CsvTable Releases(AddressesFrom addresses) => new(
        ["product", "version", "date", "date_first_day", "date_last_day", "end_of_support", "end_of_security_support", "upstream", "page"],
        from line in _tracker.Lines
        from release in line.Releases
        let date = release.Meta.Date.Value
        select ImmutableArray.Create(
            line.Product.Id.Value, release.Version, date.Text, Day(date.Start), Day(date.Last), Edtf(release.Meta.EndOfSupport), Edtf(release.Meta.EndOfSecuritySupport),
            release.Meta.Url?.Value.AbsoluteUri ?? "", addresses.Best(release.Page.Path)));

    /// <summary>All statements.</summary>
    public CsvTable Statements(AddressesFrom addresses) => new(
        ["id", "feature", "title", "product", "status", "security", "since", "since_date", "until", "until_date", "arch", "guest", "qualifier", "default", "upstream", "note", "sources", "verified", "page"],
        from feature in _tracker.Features
        from statement in feature.Statements
        select Row(feature, statement, addresses));

    private static ImmutableArray<string> Row(TrackedFeature feature, TrackedStatement tracked, AddressesFrom addresses)
    {
        var statement = tracked.Statement;
        string Released(Located<string>? version) => version is { } named ? tracked.Line.Find(named.Value)?.Meta.Date.Value.Text ?? "" : "";
        return
        [
            Json.StatementEntries.IdOf(feature, tracked), feature.Page.Id, feature.Page.Title, statement.Product.Value, EnumNames.Spell(statement.Status.Value),
            Json.StatementEntries.SecurityOf(statement) is { } security ? EnumNames.Spell(security) : "",
            statement.Since?.Value ?? "", Released(statement.Since), statement.Until?.Value ?? "", Released(statement.Until),
            List(statement.Arch.Select(arch => EnumNames.Spell(arch.Value))), List(statement.Guest.Select(guest => guest.Value)), statement.Qualifier?.Value ?? "",
            statement.Default is { } state ? EnumNames.Spell(state.Value) : "", statement.Upstream?.Value ?? "", statement.Note?.Value ?? "",
            List(statement.Sources.Select(source => source.Value)), Edtf(statement.Verified ?? feature.Meta.Verified),
            addresses.Best(feature.Page.Path, TrackerPaths.StatementAnchor(tracked.Id)),
        ];
    }

    private CsvTable Features(AddressesFrom addresses, IEnumerable<string> columns, Func<TrackedFeature, IEnumerable<string>> cells) => new(
        ["feature", "title", "areas", .. columns, "page"],
        from feature in _matrix.ByArea
        let said = cells(feature).ToImmutableArray()
        where said.Any(cell => cell.Length > 0)
        select ImmutableArray.Create<string>(
            [feature.Page.Id, feature.Page.Title, List(feature.Meta.Areas.Select(area => area.Value)), .. said, addresses.Best(feature.Page.Path)]));

    /// <summary>What statements say: status, security in words, condition in brackets; several with semicolons between.</summary>
    private static string Cell(IEnumerable<TrackedStatement> statements) => List(statements.Select(tracked =>
    {
        var view = StatusText.View(tracked.Statement);
        var condition = StatementCells.ConditionOf(tracked);
        return view.Key + (view.Security.Length > 0 ? ", " + view.Security : "") + (condition.Length > 0 ? $" ({condition})" : "");
    }).Distinct(StringComparer.Ordinal));

    private static string List(IEnumerable<string> values) => string.Join("; ", values);

    private static string Edtf(Located<HistoricalDate>? date) => date?.Value.Text ?? "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

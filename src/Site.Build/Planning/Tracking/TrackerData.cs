using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Site.Build.Cataloging;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Support;
using Site.Model.Text;
using Site.Model.Tracker;

namespace Site.Build.Planning.Tracking;

/// <summary>
/// Writes what the tracker's pages need in the browser as a classic script that sets <c>atlasTracker</c>: script tags load from disk, JSON does not.
/// docs/tracker-data.md describes the format.
/// </summary>
internal sealed class TrackerData
{
    private readonly FeatureTracker _tracker;
    private readonly ImmutableArray<TaxonomyEntry> _areas;

    private TrackerData(FeatureTracker tracker, ImmutableArray<TaxonomyEntry> areas) => (_tracker, _areas) = (tracker, areas);

    /// <summary>The script and its path, which carries its hash.</summary>
    public static (string Path, ReadOnlyMemory<byte> Bytes) Of(FeatureTracker tracker, ImmutableArray<TaxonomyEntry> areas)
    {
        var bytes = new TrackerData(tracker, areas).Script();
        return (FingerprintedPath.Of("data/tracker.js", ContentHash.Of(bytes)), bytes);
    }

    private byte[] Script()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            WriteList(json, "areas", _areas, (writer, area) =>
            {
                writer.WriteString("id", area.Id.Value);
                writer.WriteString("name", area.Name);
            });
            WriteList(json, "products", _tracker.Lines, WriteLine);
            WriteList(json, "features", _tracker.Features, WriteFeature);
            if (_tracker.Xen is { } xen)
            {
                WriteStrings(json, "xenReleases", xen.Versions);
                WriteList(json, "xenRows", xen.Features.SelectMany(feature => feature.Rows.Select(row => (feature, row))), WriteRow);
            }

            json.WriteEndObject();
        }

        return [.. "window.atlasTracker="u8, .. buffer.WrittenSpan, .. ";\n"u8];
    }

    private static void WriteLine(Utf8JsonWriter json, ReleaseLine line)
    {
        json.WriteString("id", line.Product.Id.Value);
        json.WriteString("name", line.Product.Name);
        json.WriteString("releaseName", line.Product.ReleaseName ?? line.Product.Name);
        WriteList(json, "releases", line.Releases, (writer, release) =>
        {
            writer.WriteString("v", release.Version);
            writer.WriteString("date", Day(release.Meta.Date.Value.Start));
            writer.WriteString("href", release.Page.Path);
            WriteDate(writer, "eos", release.Meta.EndOfSupport);
            WriteDate(writer, "eoss", release.Meta.EndOfSecuritySupport);
        });
    }

    private void WriteFeature(Utf8JsonWriter json, TrackedFeature feature)
    {
        json.WriteString("id", feature.Page.Id);
        json.WriteString("title", feature.Page.Title);
        json.WriteString("href", feature.Page.Path);
        json.WriteString("description", feature.Page.Description);
        WriteStrings(json, "aliases", feature.Page.AlternativeNames);
        WriteStrings(json, "areas", feature.Meta.Areas.Select(area => area.Value));
        WriteList(json, "statements", feature.Statements, WriteStatement);
    }

    private void WriteStatement(Utf8JsonWriter json, TrackedStatement tracked)
    {
        var statement = tracked.Statement;
        var view = StatusText.View(statement);
        json.WriteString("id", TrackerPaths.StatementAnchor(tracked.Id));
        json.WriteNumber("product", _tracker.Lines.IndexOf(tracked.Line));
        json.WriteString("status", view.Key);
        WriteText(json, "security", view.Security);
        json.WriteNumber("first", tracked.First);
        json.WriteNumber("last", tracked.IsOpen ? -1 : tracked.Last);
        json.WriteBoolean("begins", statement.Since is not null);
        WriteStrings(json, "arch", statement.Arch.Select(arch => EnumNames.Spell(arch.Value)));
        WriteStrings(json, "guest", statement.Guest.Select(guest => guest.Value));
        WriteText(json, "condition", StatementCells.ConditionOf(tracked));
        WriteText(json, "qualifier", statement.Qualifier?.Value);
        WriteText(json, "default", statement.Default is { } state ? EnumNames.Spell(state.Value) : null);
        WriteText(json, "note", statement.Note?.Value);
        WriteText(json, "upstream", statement.Upstream?.Value);
        WriteStrings(json, "sources", statement.Sources.Select(source => Model.Documents.Citation.Of(source).Key));
        if (!statement.Requires.IsEmpty)
        {
            WriteList(json, "requires", statement.Requires, WriteRequirement);
        }
    }

    private static void WriteRequirement(Utf8JsonWriter json, Requirement need)
    {
        WriteText(json, "feature", need.Feature?.Value);
        WriteText(json, "product", need.Product?.Value);
        WriteText(json, "since", need.Since?.Value);
        WriteText(json, "kconfig", need.Kconfig?.Value);
        WriteText(json, "hardware", need.Hardware?.Value);
        WriteText(json, "text", need.Text?.Value);
    }

    private void WriteRow(Utf8JsonWriter json, (XenFeature Feature, XenRow Row) pair)
    {
        json.WriteString("title", pair.Feature.Title);
        WriteText(json, "qualifier", pair.Row.Qualifier?.Value);
        json.WriteString("anchor", XenMatrix.AnchorOf(pair.Feature, pair.Row));
        WriteList(json, "statuses", pair.Row.Statuses, (writer, status) =>
        {
            var view = StatusText.View(status);
            var versions = _tracker.Xen!.Versions;
            writer.WriteString("status", view.Key);
            WriteText(writer, "security", view.Security);
            writer.WriteString("secured", EnumNames.Spell(status.Security));
            writer.WriteNumber("first", versions.IndexOf(status.Since.Value));
            writer.WriteNumber("last", status.Until is { } until ? versions.IndexOf(until.Value) : versions.Length - 1);
            writer.WriteString("upstream", status.Upstream.Value);
        });
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, Located<HistoricalDate>? date) =>
        WriteText(json, name, date is { } known ? Day(known.Value.Last) : null);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

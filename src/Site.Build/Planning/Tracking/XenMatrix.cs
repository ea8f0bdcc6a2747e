using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Content;
using Site.Model.Support;
using Site.Model.Text;
using Site.Model.Tracker;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Builds the matrix of Xen's support statement: upstream's rows by its releases.</summary>
internal sealed class XenMatrix(PlanInput input, XenSupport xen)
{
    /// <summary>The columns, newest first, each linked to its release's page.</summary>
    public ImmutableArray<MatrixColumn> Columns(string from) =>
    [
        .. xen.Releases.Reverse().Select((release, index) => new MatrixColumn(
            release.Version.Value,
            input.Catalog.Tracker.LineOf("xen")?.Find(release.Version.Value) is { } page
                ? new LinkView(release.Version.Value, RelativePath.Between(from, page.Page.Path)) { Day = ReferenceViews.Date(page.Meta) }
                : new LinkView(release.Version.Value, release.Document.AbsoluteUri, Strings.NotReleased),
            IsNarrow: index > 3)),
    ];

    /// <summary>The rows by upstream's top headings.</summary>
    public ImmutableArray<MatrixGroup> Groups(string from)
    {
        var curated = input.Catalog.Tracker.Features
            .SelectMany(feature => feature.UpstreamRows.Select(row => (row.Path.Value, feature)))
            .GroupBy(pair => pair.Value, pair => pair.feature, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return
        [
            .. xen.Features.GroupBy(feature => feature.Within.FirstOrDefault(Strings.Other), StringComparer.Ordinal)
                .Select(group => new MatrixGroup(group.Key, "group-" + Slug.Of(group.Key), [.. group.SelectMany(feature => Rows(feature, curated.GetValueOrDefault(feature.Path.Value), from))])),
        ];
    }

    /// <summary>The anchor of a row.</summary>
    public static string AnchorOf(XenFeature feature, XenRow row) => "xen-" + Slug.Of(XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value).Replace("--", " ", StringComparison.Ordinal));

    private IEnumerable<MatrixRow> Rows(XenFeature feature, TrackedFeature? curated, string from) =>
        feature.Rows.Select(row => new MatrixRow(
            curated is null
                ? new LinkView(feature.Title, XenSupport.AddressOf(xen.Releases[^1], feature).AbsoluteUri)
                : new LinkView(feature.Title, RelativePath.Between(from, curated.Page.Path), curated.Page.Title),
            row.Qualifier?.Value ?? "", AnchorOf(feature, row),
            [.. xen.Releases.Reverse().Select(release => StatementCells.At(xen, feature, row, release))],
            Values(feature, row), $"{feature.Title} {row.Qualifier?.Value} {string.Join(' ', feature.Within)}".ToLowerInvariant()));

    private static ImmutableArray<FacetValues> Values(XenFeature feature, XenRow row)
    {
        var open = row.Statuses.Where(status => status.Until is null).ToList();
        return
        [
            new FacetValues("status", [.. open.Select(status => EnumNames.Spell(status.Status)).Distinct(StringComparer.Ordinal)]),
            new FacetValues("security", [.. open.Select(status => EnumNames.Spell(status.Security)).Distinct(StringComparer.Ordinal)]),
            new FacetValues("area", [Slug.Of(feature.Within.FirstOrDefault(Strings.Other))]),
            new FacetValues("arch", [.. Architectures($"{feature.Title} {row.Qualifier?.Value}")]),
        ];
    }

    /// <summary>The facets of the rows.</summary>
    public static ImmutableArray<FacetView> Facets(ImmutableArray<MatrixGroup> groups)
    {
        var rows = groups.SelectMany(group => group.Rows).ToList();
        var names = groups.ToDictionary(group => Slug.Of(group.Heading), group => group.Heading, StringComparer.Ordinal);
        ImmutableArray<FacetOption> Options(string key, Func<string, string> text) =>
        [
            .. rows.SelectMany(row => row.Values.First(values => values.Key == key).Values).GroupBy(value => value, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new FacetOption(group.Key, text(group.Key), group.Count(), "")),
        ];
        return
        [
            new FacetView("status", Strings.Status, Options("status", value => StatusText.Of(Enum.GetValues<FeatureStatus>().First(status => EnumNames.Spell(status) == value)))),
            new FacetView("security", Strings.SecuritySupport, Options("security", value => value switch { "supported" => Strings.SecurityYes, "limited" => Strings.WithLimits, "external" => Strings.Elsewhere, _ => Strings.SecurityNo })),
            new FacetView("area", Strings.Section, Options("area", value => names.GetValueOrDefault(value, value))),
            new FacetView("arch", Strings.Architecture, Options("arch", value => value)),
        ];
    }

    /// <summary>The architectures that upstream's heading or qualifier names.</summary>
    private static IEnumerable<string> Architectures(string text)
    {
        if (text.Contains("x86", StringComparison.OrdinalIgnoreCase))
        {
            yield return "x86";
        }

        if (text.Contains("arm", StringComparison.OrdinalIgnoreCase) || text.Contains("aarch", StringComparison.OrdinalIgnoreCase))
        {
            yield return "arm";
        }
    }
}

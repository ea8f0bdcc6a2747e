using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Text;
using Site.Model.Tracker;

namespace Site.Build.Changes;

/// <summary>Holds two trackers against each other, cell by cell: a cell is a feature, a product, a condition and a release.</summary>
internal sealed class StatementComparer(FeatureTracker before, FeatureTracker after)
{
    /// <summary>The changes, by feature's title, product, condition and release.</summary>
    /// <param name="renamed">Keys of feature pages that have another key now.</param>
    public ImmutableArray<StatementChange> Compare(IReadOnlyDictionary<string, string> renamed)
    {
        var old = before.Features.ToDictionary(feature => renamed.GetValueOrDefault(feature.Page.Key, feature.Page.Key), StringComparer.Ordinal);
        var now = after.Features.ToDictionary(feature => feature.Page.Key, StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(now.Keys, StringComparer.Ordinal)
                .Select(key => (Old: old.GetValueOrDefault(key), Now: now.GetValueOrDefault(key)))
                .OrderBy(pair => (pair.Now ?? pair.Old)!.Page.Title, StringComparer.OrdinalIgnoreCase).ThenBy(pair => (pair.Now ?? pair.Old)!.Page.Id, StringComparer.Ordinal)
                .SelectMany(pair => OfFeature(pair.Old, pair.Now)),
        ];
    }

    private IEnumerable<StatementChange> OfFeature(TrackedFeature? old, TrackedFeature? now)
    {
        var page = (now ?? old)!.Page;
        var said = (old?.Statements ?? []).ToLookup(Subject);
        var says = (now?.Statements ?? []).ToLookup(Subject);
        foreach (var subject in said.Concat(says).Select(group => group.Key).Distinct())
        {
            foreach (var change in OfSubject(page, subject.Product, subject.Condition, [.. said[subject].Select(Statement)], [.. says[subject].Select(Statement)]))
            {
                yield return change;
            }
        }
    }

    private IEnumerable<StatementChange> OfSubject(Page page, string product, string condition, ImmutableArray<Statement> said, ImmutableArray<Statement> says)
    {
        var line = (after.LineOf(product) ?? before.LineOf(product))!.Product;
        var versions = VersionsOf(product);
        for (var first = 0; first < versions.Length;)
        {
            var (old, now) = (At(said, versions, first), At(says, versions, first));
            var last = first;
            while (last + 1 < versions.Length && ReferenceEquals(At(said, versions, last + 1), old) && ReferenceEquals(At(says, versions, last + 1), now))
            {
                last++;
            }

            var (sayingOld, sayingNow) = (old is null ? null : StatementSaying.Of(old), now is null ? null : StatementSaying.Of(now));
            if (!AreEqual(sayingOld, sayingNow))
            {
                var isOpen = last == versions.Length - 1 && old is null or { Until: null } && now is null or { Until: null };
                var span = Span(line.ReleaseName ?? line.Name, versions, first, last, isOpen);
                yield return new StatementChange(page.Title, page.Path, line.Name, condition, span, sayingOld, sayingNow);
            }

            first = last + 1;
        }
    }

    /// <summary>The releases that either side knows, from the oldest on.</summary>
    private ImmutableArray<string> VersionsOf(string product) =>
    [
        .. new[] { before, after }.SelectMany(tracker => tracker.LineOf(product)?.Releases ?? []).Select(release => release.Version)
            .Distinct(StringComparer.Ordinal).Order(VersionOrder.Instance),
    ];

    private static Statement? At(ImmutableArray<Statement> statements, ImmutableArray<string> versions, int index) => statements.FirstOrDefault(statement =>
        (statement.Since is not { } since || versions.IndexOf(since.Value) <= index)
        && (statement.Until is not { } until || index <= versions.IndexOf(until.Value)));

    private static string Span(string name, ImmutableArray<string> versions, int first, int last, bool isOpen) => (first, last) switch
    {
        (0, _) when isOpen => "all releases",
        _ when isOpen => $"since {name} {versions[first]}",
        _ when first == last => $"{name} {versions[first]}",
        (0, _) => $"up to {name} {versions[last]}",
        _ => $"{name} {versions[first]} to {versions[last]}",
    };

    private static bool AreEqual(StatementSaying? one, StatementSaying? other) =>
        one is null || other is null
            ? one is null && other is null
            : one.Status == other.Status && one.Sources.SequenceEqual(other.Sources, StringComparer.Ordinal) && one.Values.SequenceEqual(other.Values);

    private static (string Product, string Condition) Subject(TrackedStatement statement) => (statement.Statement.Product.Value, statement.Condition);

    private static Statement Statement(TrackedStatement statement) => statement.Statement;
}

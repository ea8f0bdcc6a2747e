using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Output;

namespace Site.Build.Changes;

/// <summary>Holds two builds against each other. Pure: it knows of no files, commits or clock.</summary>
public static class KnowledgeComparer
{
    private static readonly Catalog Nothing = new()
    {
        Settings = new SiteSettings { Title = "" },
        Pages = [],
        PagesByName = PageNameLookup.Empty,
        PagesByKey = PageLookup.Empty,
        PagesBySource = PageLookup.Empty,
        Redirects = [],
        Taxonomies = [],
        Releases = ReadOnlyDictionary<string, ReleaseLine>.Empty,
        Tracker = new Model.Tracker.FeatureTracker([], [], null),
        Bibliography = ReadOnlyDictionary<string, BibliographyEntry>.Empty,
        Glossary = [],
        Assets = ReadOnlyDictionary<string, SiteAsset>.Empty,
    };

    /// <summary>What became of the one between the other and it.</summary>
    /// <param name="before">The site as it was.</param>
    /// <param name="after">The site as it is. Both were built for the same day, so that only the content makes a difference.</param>
    /// <param name="date">That day.</param>
    public static KnowledgeChanges Compare(BuildResult before, BuildResult after, DateOnly date)
    {
        var (old, now) = (before.Catalog ?? Nothing, after.Catalog ?? Nothing);
        var pages = new PageComparer(old, now);
        var changes = pages.Compare();
        var appeared = Missing(after.Diagnostics, before.Diagnostics.Select(diagnostic => Moved(diagnostic, pages.Files)));
        return new KnowledgeChanges
        {
            Statements = new StatementComparer(old.Tracker, now.Tracker).Compare(pages.Renamed),
            Pages = changes,
            Data = [.. DataOf(old, now).Where(data => !data.Values.IsEmpty)],
            Sources = SourcesOf(old, now),
            LostAddresses = LostAddresses(before, after, changes),
            Errors = [.. appeared.Where(diagnostic => diagnostic.IsError)],
            Warnings = [.. appeared.Where(diagnostic => !diagnostic.IsError)],
            Mended = Missing(before.Diagnostics.Select(diagnostic => Moved(diagnostic, pages.Files)), after.Diagnostics).Count,
            Freshness = FreshnessComparer.Compare(old, now, date),
            Weight = WeightComparer.Compare(before, after),
        };
    }

    private static IEnumerable<DataChange> DataOf(Catalog before, Catalog after)
    {
        yield return new DataChange("comparison.yml", RecordValues.Differences(RecordValues.Of(before.Comparison), RecordValues.Of(after.Comparison)));
        yield return new DataChange("platform.yml", RecordValues.Differences(RecordValues.Of(before.Platform), RecordValues.Of(after.Platform)));
        yield return new DataChange("site.yml", RecordValues.Differences(RecordValues.Of(before.Settings), RecordValues.Of(after.Settings)));
    }

    private static ImmutableArray<SourceChange> SourcesOf(Catalog before, Catalog after)
    {
        // A paper's page is a source too; what became of it is told as the page's.
        var old = before.Bibliography.Values.Where(entry => entry.Page is null).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var now = after.Bibliography.Values.Where(entry => entry.Page is null).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(key => SourceOf(old.GetValueOrDefault(key), now.GetValueOrDefault(key))).OfType<SourceChange>(),
        ];
    }

    private static SourceChange? SourceOf(BibliographyEntry? old, BibliographyEntry? now)
    {
        var entry = (now ?? old)!;
        var values = old is null || now is null ? [] : RecordValues.Differences(RecordValues.Of(old.Fields), RecordValues.Of(now.Fields));
        var change = old is null ? PageChangeKind.Added : now is null ? PageChangeKind.Removed : PageChangeKind.Changed;
        return change == PageChangeKind.Changed && values.IsEmpty
            ? null
            : new SourceChange(entry.Key, entry.Fields.Title?.Value ?? "", entry.Fields.Url?.Value.OriginalString ?? "", change, values);
    }

    private static ImmutableArray<string> LostAddresses(BuildResult before, BuildResult after, ImmutableArray<PageChange> pages)
    {
        if (before.Files.IsEmpty || after.Files.IsEmpty)
        {
            return [];
        }

        var there = after.Files.Select(file => file.Path).Concat(pages.Select(page => page.PathBefore).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        return [.. before.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !there.Contains(path)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The diagnostics that are not among others. Lines move with every edit, so only code, file and words are held against each other, each as often as it stands there.</summary>
    private static List<Diagnostic> Missing(IEnumerable<Diagnostic> diagnostics, IEnumerable<Diagnostic> others)
    {
        var known = others.GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.Count());
        var missing = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var count = known.GetValueOrDefault(KeyOf(diagnostic));
            known[KeyOf(diagnostic)] = count - 1;
            missing.AddRange(count > 0 ? [] : [diagnostic]);
        }

        return missing;
    }

    private static (string Code, string Path, string Message) KeyOf(Diagnostic diagnostic) => (diagnostic.Code, diagnostic.Place?.Path ?? "", diagnostic.Message);

    private static Diagnostic Moved(Diagnostic diagnostic, IReadOnlyDictionary<string, string> files) =>
        diagnostic.Place is { } place && files.TryGetValue(place.Path, out var path) ? diagnostic with { Place = place with { Path = path } } : diagnostic;
}

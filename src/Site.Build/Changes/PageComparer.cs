using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;

namespace Site.Build.Changes;

/// <summary>Finds the page of before in every page of after, and says what became of each.</summary>
internal sealed class PageComparer
{
    private readonly Catalog _before;
    private readonly Catalog _after;
    private readonly List<(Page Old, Page Now)> _pairs = [];
    private readonly List<Page> _gone = [];
    private readonly List<Page> _new;
    private readonly FrozenDictionary<string, PageRedirect> _redirects;

    /// <summary>A comparer of two catalogs.</summary>
    public PageComparer(Catalog before, Catalog after)
    {
        _before = before;
        _after = after;
        _redirects = after.Redirects.DistinctBy(redirect => redirect.Path).ToFrozenDictionary(redirect => redirect.Path, StringComparer.Ordinal);
        foreach (var page in before.Pages)
        {
            if (after.PagesByKey.GetValueOrDefault(page.Key) is { } same)
            {
                _pairs.Add((page, same));
            }
            else
            {
                _gone.Add(page);
            }
        }

        _new = [.. after.Pages.Where(page => !before.PagesByKey.ContainsKey(page.Key))];
        Pair((old, now) => old.HasFile && _redirects.TryGetValue(old.Path, out var redirect) && ReferenceEquals(redirect.Target, now));
        Pair((old, now) => old.Kind == now.Kind && (old.Title == now.Title || (old.Document.Body.Html.Length > 0 && old.Document.Body.Html.Equals(now.Document.Body.Html))));
    }

    /// <summary>Keys of pages that have another key now.</summary>
    public IReadOnlyDictionary<string, string> Renamed =>
        _pairs.Where(pair => pair.Old.Key != pair.Now.Key).ToDictionary(pair => pair.Old.Key, pair => pair.Now.Key, StringComparer.Ordinal);

    /// <summary>Source files of before, each with that of after.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        _pairs.ToDictionary(pair => pair.Old.Document.Source.Path, pair => pair.Now.Document.Source.Path, StringComparer.Ordinal);

    /// <summary>The changes: by what became of the page, kind and path.</summary>
    public ImmutableArray<PageChange> Compare() =>
    [
        .. _new.Select(page => new PageChange(PageChangeKind.Added, page.Kind, page.Title, null, page.Address) { WordsAfter = page.Document.WordCount })
            .Concat(_gone.Select(page => new PageChange(PageChangeKind.Removed, page.Kind, page.Title, page.Address, null)
            {
                HasRedirect = Answers(page),
                WordsBefore = page.Document.WordCount,
            }))
            .Concat(_pairs.Select(Changed).OfType<PageChange>())
            .OrderBy(change => change.Change).ThenBy(change => ContentKind.All.IndexOf(change.Kind)).ThenBy(change => change.PathAfter ?? change.PathBefore, StringComparer.Ordinal),
    ];

    private PageChange? Changed((Page Old, Page Now) pair)
    {
        var (old, now) = pair;
        var isMoved = old.Address != now.Address;
        if (!isMoved && old.Document.Source.Hash == now.Document.Source.Hash)
        {
            return null;
        }

        var values = RecordValues.Differences(RecordValues.Of(old.Meta, "statements"), RecordValues.Of(now.Meta, "statements"));
        var textChanged = TextOf(old) != TextOf(now);
        var lost = AnchorsOf(old, _before).Except(AnchorsOf(now, _after)).Order(StringComparer.Ordinal).ToImmutableArray();
        return !isMoved && values.IsEmpty && !textChanged && lost.IsEmpty
            ? null
            : new PageChange(isMoved ? PageChangeKind.Moved : PageChangeKind.Changed, now.Kind, now.Title, old.Address, now.Address)
            {
                HasRedirect = isMoved && Answers(old),
                Values = values,
                TextChanged = textChanged,
                WordsBefore = old.Document.WordCount,
                WordsAfter = now.Document.WordCount,
                LostAnchors = lost,
            };
    }

    private void Pair(Func<Page, Page, bool> areSame)
    {
        foreach (var old in _gone.ToList())
        {
            if (_new.Find(now => areSame(old, now)) is { } found)
            {
                _pairs.Add((old, found));
                _gone.Remove(old);
                _new.Remove(found);
            }
        }
    }

    /// <summary>Whether what led to a page still leads somewhere. An event's place on the timeline stays when the event gets a page.</summary>
    private bool Answers(Page old) => old.HasFile
        ? _redirects.ContainsKey(old.Path) || _after.Pages.Any(page => page.HasFile && page.Path == old.Path)
        : _after.PagesByKey.ContainsKey(old.Key);

    /// <summary>What the text says: its HTML, with where its links lead and what its citations name.</summary>
    private static string TextOf(Page page) => string.Join('\n',
    [
        page.Document.Body.Html.ToString(),
        .. page.Document.Links.Select(link => $"{link.Target}#{link.Fragment}"),
        .. page.Document.Citations.SelectMany(group => group.Items).Select(citation => $"{citation.Key}, {citation.Locator}"),
    ]);

    /// <summary>The anchors that others may have linked to; footnotes are numbered anew with every build.</summary>
    private static IEnumerable<string> AnchorsOf(Page page, Catalog catalog) =>
    [
        .. page.Document.Anchors.Where(anchor => !anchor.StartsWith("fn", StringComparison.Ordinal) || !anchor.Contains(':', StringComparison.Ordinal)),
        .. page.Meta.Anchors.Keys,
        .. catalog.Tracker.FeatureOf(page)?.Statements.Select(statement => statement.Id) ?? [],
    ];
}

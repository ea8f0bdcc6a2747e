using System.Collections.Frozen;
using Site.Build.Linking;
using Site.Build.Planning;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Fixing;

/// <summary>Knows where pages went that are no longer where a link says: by the old paths that their aliases name, and by their old anchors.</summary>
internal sealed class MovedNames
{
    private readonly Catalog _catalog;
    private readonly FrozenDictionary<string, Page> _byOldPath;

    /// <summary>The moves that a catalog knows of.</summary>
    public MovedNames(Catalog catalog)
    {
        _catalog = catalog;
        _byOldPath = catalog.Pages
            .SelectMany(page => page.Meta.Aliases.Where(alias => PageName.IsPath(alias.Value)).Select(alias => (Path: WithoutExtension(alias.Value), Page: page)))
            .GroupBy(pair => pair.Path, StringComparer.Ordinal).Where(group => group.Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First().Page, StringComparer.Ordinal);
    }

    /// <summary>The edits that a page's links, and the names in its front matter, need.</summary>
    public IEnumerable<TextEdit> EditsOf(Page page)
    {
        foreach (var link in page.Document.Links)
        {
            var (target, written) = link.Form switch
            {
                LinkForm.Wiki => Wiki(page, link),
                LinkForm.Path => Relative(page, link),
                _ => (null, null),
            };
            foreach (var edit in target is null ? [] : EditsOf(page, link, target, written))
            {
                yield return edit;
            }
        }

        var names = page.Meta.Related.Concat(page.Meta is ClaimMeta claim ? claim.Concerns : []);
        foreach (var name in names.Where(name => !IsName(name.Value)))
        {
            if (_byOldPath.GetValueOrDefault(PageName.KeyOf(name.Value)) is { } target)
            {
                yield return new TextEdit(name.Span, target.QualifiedName, "link");
            }
        }

        foreach (var (id, kind) in IdsOf(page.Meta).Where(named => !_catalog.PagesByKey.ContainsKey($"{named.Kind.Name}/{named.Id.Value}")))
        {
            if (_byOldPath.GetValueOrDefault($"{kind.Folder}/{id.Value}") is { } target && target.Kind == kind)
            {
                yield return new TextEdit(id.Span, target.Id, "link");
            }
        }
    }

    /// <summary>The page that a wiki link means, and the name it should have when the written one is an old path.</summary>
    private (Page? Target, string? Written) Wiki(Page page, OutgoingLink link) =>
        link.Target.Length == 0 ? (page, null)
        : IsName(link.Target) ? (_catalog.PagesByName[PageName.KeyOf(link.Target)] is [var named] ? named : null, null)
        : _byOldPath.GetValueOrDefault(PageName.KeyOf(link.Target)) is { } moved ? (moved, moved.QualifiedName)
        : (null, null);

    /// <summary>The page that a relative link means, and the path it should have when the written one is an old one.</summary>
    private (Page? Target, string? Written) Relative(Page page, OutgoingLink link)
    {
        var source = page.Document.Source.Path;
        if (link.Target.Length == 0)
        {
            return (page, null);
        }

        if (ContentPath.Resolve(source, link.Target) is not { } path || _catalog.Assets.ContainsKey(path))
        {
            return (null, null);
        }

        return _catalog.PagesBySource.TryGetValue(path, out var there) ? (there, null)
            : _byOldPath.TryGetValue(WithoutExtension(path), out var moved) ? (moved, RelativePath.Between(source, moved.Document.Source.Path))
            : (null, null);
    }

    private static IEnumerable<TextEdit> EditsOf(Page page, OutgoingLink link, Page target, string? written)
    {
        // The name stands once between the brackets; what is spelt otherwise there (percent signs, a reference of its own) is left alone.
        if (written is not null && PlaceOf(page, link, link.Target) is { } name)
        {
            yield return new TextEdit(name, written, "link");
        }

        if (link.Fragment is { Length: > 0 } fragment && !target.Document.Anchors.Contains(fragment)
            && target.Meta.Anchors.TryGetValue(fragment, out var anchor) && PlaceOf(page, link, "#" + fragment) is { } hash)
        {
            yield return new TextEdit(hash, "#" + anchor.Value, "link");
        }
    }

    private static SourceSpan? PlaceOf(Page page, OutgoingLink link, string text)
    {
        var written = page.Document.Source.Text.AsSpan(link.Span.Start, link.Span.Length);
        // A target may also be among the words of a label, which stand before it in a path's link and behind it in a wiki link.
        var at = link.Form == LinkForm.Wiki ? written.IndexOf(text, StringComparison.Ordinal) : written.LastIndexOf(text, StringComparison.Ordinal);
        return at < 0 ? null : new SourceSpan(link.Span.Start + at, text.Length);
    }

    private bool IsName(string name) => _catalog.PagesByName.ContainsKey(PageName.KeyOf(name)) || _catalog.PagesByName.ContainsKey(Slug.Of(name));

    private static IEnumerable<(Located<string> Id, ContentKind Kind)> IdsOf(PageMeta meta) => meta switch
    {
        EventMeta happening =>
        [
            .. happening.Features.Select(id => (id, ContentKind.Of<FeatureMeta>())), .. happening.Papers.Select(id => (id, ContentKind.Of<PaperMeta>())),
        ],
        FeatureMeta feature => feature.Statements.SelectMany(statement => statement.Requires).Where(need => need.Feature is not null)
            .Select(need => (need.Feature!.Value, ContentKind.Of<FeatureMeta>())),
        _ => [],
    };

    private static string WithoutExtension(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) ? path[..^".html".Length] : path.EndsWith(".md", StringComparison.Ordinal) ? path[..^".md".Length] : path;
}

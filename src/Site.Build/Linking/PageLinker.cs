using System.Collections.Immutable;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Links;
using Site.Model.Text;

namespace Site.Build.Linking;

/// <summary>Resolves what one page names.</summary>
internal sealed class PageLinker(Page page, Catalog catalog, TermMatcher terms)
{
    // What was meant is looked for among all names there are: for so many of a page's mistakes, and no more.
    private const int MostSuggestions = 100;
    private const int MostAnchorsNamed = 50;

    private int _suggestions;
    private readonly HashSet<string> _diagrams = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Where the page's links, citations, front matter and glossary terms lead; what leads nowhere is reported.</summary>
    public (PageLinks Links, ImmutableArray<Diagnostic> Diagnostics) Link()
    {
        var links = page.Document.Links.Select(Resolve).ToImmutableArray();
        var references = new ReferenceNumbering(page, catalog, _diagnostics).Number();
        var named = page.Meta.Related.Select(Related).OfType<NamedPage>().Concat(NamedByMeta.Of(page, catalog)).Concat(Concerned()).ToImmutableArray();
        var uses = page.Meta.Glossary && page.HasFile ? terms.FindUses(page) : [];
        return (new PageLinks { Links = links, References = references, Named = named, GlossaryUses = uses }, _diagnostics.ToImmutable());
    }

    /// <summary>All spellings that the names written on a page may stand for: of pages that have another name, its links hold on.</summary>
    public static IEnumerable<string> NamesWritten(Page page)
    {
        var written = page.Document.Links.Where(link => link.Form == LinkForm.Wiki && link.Target.Length > 0).Select(link => link.Target)
            .Concat(page.Meta.Related.Select(name => name.Value));
        return (page.Meta is ClaimMeta claim ? written.Concat(claim.Concerns.Select(name => name.Value)) : written).SelectMany(SpellingsOf);
    }

    private string? Nearest(string word, IEnumerable<string> candidates) => _suggestions++ < MostSuggestions ? Spelling.Nearest(word, candidates) : null;

    /// <summary>The pages that a claim concerns.</summary>
    private List<NamedPage> Concerned() =>
        page.Meta is not ClaimMeta claim ? [] :
        [
            .. claim.Concerns.Select(name => FindByName(name.Value, name.Span)).OfType<Page>()
                .Select(target => new NamedPage(target, claim.Statement.Value, IsConcerned: true)),
        ];

    private NamedPage? Related(Located<string> name)
    {
        var target = FindByName(name.Value, name.Span);
        return target is null ? null : new NamedPage(target, "Related", IsRelated: true);
    }

    private ResolvedLink Resolve(OutgoingLink link) => link.Form switch
    {
        LinkForm.External => new ResolvedLink(null, null, link.Target, ""),
        LinkForm.Wiki => ToAnchor(link.Target.Length == 0 ? page : FindByName(link.Target, link.Span), link),
        LinkForm.Image => ToAsset(link),
        _ => ResolvePath(link),
    };

    private Page? FindByName(string name, SourceSpan span)
    {
        var key = PageName.KeyOf(name);
        var candidates = SpellingsOf(name).Select(spelling => catalog.PagesByName[spelling]).FirstOrDefault(pages => pages.Length > 0, []);
        if (candidates.Length > 1 && candidates.Count(candidate => candidate.Meta is not TermMeta) is > 0 and var others && others < candidates.Length)
        {
            // A term is linked wherever it is used; who writes a wiki link means the page.
            candidates = [.. candidates.Where(candidate => candidate.Meta is not TermMeta)];
        }

        if (candidates.Length > 1)
        {
            var names = string.Join(", ", candidates.Select(candidate => $"[[{candidate.QualifiedName}]]"));
            _diagnostics.Add(Problems.AmbiguousName.At(page.Document.Source, span, $"`{name}` names {candidates.Length} pages", names));
        }
        else if (candidates.Length == 0)
        {
            _diagnostics.Add(Problems.UnknownPage.At(
                page.Document.Source, span, $"no page is named `{name}`", null, Nearest(key, catalog.PagesByName.Keys)));
        }

        return candidates.Length == 1 ? candidates[0] : null;
    }

    /// <summary>What a name may mean: a folder with a name in it, or a name that holds a slash itself (<c>I/O APIC</c>), alone or in a folder.</summary>
    private static IEnumerable<string> SpellingsOf(string name)
    {
        yield return PageName.KeyOf(name);
        yield return Slug.Of(name);
        if (name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
        {
            yield return $"{Slug.Of(name[..slash])}/{Slug.Of(name[slash..])}";
        }
    }

    private ResolvedLink ResolvePath(OutgoingLink link)
    {
        if (link.Target.Length == 0)
        {
            return ToAnchor(page, link);
        }

        if (ContentPath.Resolve(page.Document.Source.Path, link.Target) is not { } path)
        {
            _diagnostics.Add(Problems.LeavesContent.At(page.Document.Source, link.Span, $"`{link.Target}` is outside the content folder"));
            return default;
        }

        if (catalog.PagesBySource.TryGetValue(path, out var target))
        {
            return ToAnchor(target, link);
        }

        return path.EndsWith(".md", StringComparison.Ordinal) ? ReportFile(link, path, catalog.PagesBySource.Keys) : ToAsset(link);
    }

    private ResolvedLink ToAsset(OutgoingLink link)
    {
        if (ContentPath.Resolve(page.Document.Source.Path, link.Target) is not { } path)
        {
            _diagnostics.Add(Problems.LeavesContent.At(page.Document.Source, link.Span, $"`{link.Target}` is outside the content folder"));
            return default;
        }

        if (link.Form == LinkForm.Image && path.EndsWith(Diagram.Extension, StringComparison.Ordinal) && !_diagrams.Add(path))
        {
            _diagnostics.Add(Problems.DiagramTwice.At(page.Document.Source, link.Span, $"`{path}` is shown above already"));
        }

        return catalog.Assets.TryGetValue(path, out var asset)
            ? new ResolvedLink(null, asset, null, link.Fragment ?? "")
            : ReportFile(link, path, catalog.Assets.Keys.Concat(catalog.PagesBySource.Keys));
    }

    private ResolvedLink ReportFile(OutgoingLink link, string path, IEnumerable<string> known)
    {
        _diagnostics.Add(Problems.UnknownFile.At(
            page.Document.Source, link.Span, $"there is no file `{path}` in the content folder", null, Nearest(path, known)));
        return default;
    }

    private ResolvedLink ToAnchor(Page? target, OutgoingLink link)
    {
        if (target is null || string.IsNullOrEmpty(link.Fragment))
        {
            return new ResolvedLink(target, null, null, "");
        }

        var anchors = target.Document.Anchors;
        var anchor = anchors.Contains(link.Fragment) || target.Meta.Anchors.ContainsKey(link.Fragment) ? link.Fragment : Slug.Of(link.Fragment);
        if (!anchors.Contains(anchor) && !target.Meta.Anchors.ContainsKey(anchor))
        {
            _diagnostics.Add(Problems.UnknownAnchor.At(
                page.Document.Source, link.Span, $"{target.Document.Source.Path} has no heading `#{link.Fragment}`",
                AnchorsOf(target), Nearest(anchor, anchors)));
        }

        return new ResolvedLink(target, null, null, anchor);
    }

    private static string? AnchorsOf(Page page) => page.Document.Headings.Length switch
    {
        0 => null,
        > MostAnchorsNamed => string.Join(", ", page.Document.Headings.Take(MostAnchorsNamed).Select(heading => heading.Anchor)) + ", …",
        _ => string.Join(", ", page.Document.Headings.Select(heading => heading.Anchor)),
    };
}

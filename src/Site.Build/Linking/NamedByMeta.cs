using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Links;

namespace Site.Build.Linking;

/// <summary>The pages that front matter names by id: required features, releases of statements, features and papers of events.</summary>
internal static class NamedByMeta
{
    /// <summary>The pages named; ids that lead nowhere were reported by CATALOG and are passed over.</summary>
    public static IEnumerable<NamedPage> Of(Page page, Catalog catalog) => page.Meta switch
    {
        FeatureMeta feature => feature.Statements.SelectMany(statement => OfStatement(page, statement, catalog)),
        EventMeta happening =>
        [
            .. ById(happening.Features.Select(id => "feature/" + id.Value), catalog, page.Description),
            .. ById(happening.Papers.Select(id => "paper/" + id.Value), catalog, page.Description),
            .. ById(happening.Absorbs.SelectMany(id => new[] { "release/" + id.Value, "paper/" + id.Value }), catalog, page.Description),
        ],
        _ => [],
    };

    private static IEnumerable<NamedPage> OfStatement(Page page, Statement statement, Catalog catalog)
    {
        var needed = statement.Requires.Select(need => need.Feature?.Value).OfType<string>();
        foreach (var named in ById(needed.Select(id => "feature/" + id), catalog, $"{page.Title} requires it."))
        {
            yield return named;
        }

        if (!catalog.Releases.TryGetValue(statement.Product.Value, out var line))
        {
            yield break;
        }

        var status = Parsing.FrontMatter.EnumNames.Spell(statement.Status.Value).Replace('-', ' ');
        if (statement.Since is { } since && line.Find(since.Value) is { } first)
        {
            yield return new NamedPage(first.Page, $"{page.Title}: {status} since this release.");
        }

        if (statement.Until is { } until && line.Find(until.Value) is { } last)
        {
            yield return new NamedPage(last.Page, $"{page.Title}: {status} up to this release.");
        }
    }

    private static IEnumerable<NamedPage> ById(IEnumerable<string> keys, Catalog catalog, string context) =>
        keys.Select(key => catalog.PagesByKey.GetValueOrDefault(key)).OfType<Page>().Select(target => new NamedPage(target, context));
}

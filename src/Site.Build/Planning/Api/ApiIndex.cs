using System.Collections.Immutable;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Planning.Api.Json;
using Site.Model.Views;

namespace Site.Build.Planning.Api;

/// <summary>The lists of the files for programs: one for programs, one for people, both of the same entries.</summary>
internal sealed class ApiIndex(PlanInput input, ImmutableArray<ApiFile> files, ImmutableArray<ApiFamily> families)
{
    private const int Version = 1;

    /// <summary>The list for programs.</summary>
    public IndexDocument Document()
    {
        var from = new AddressesFrom(input.BaseUrl, ApiPaths.Index);
        string? SchemaHref(Type? document) => document is null ? null : from.Href(JsonFiles.SchemaOf(document));
        return new IndexDocument
        {
            Schema = from.Href(JsonFiles.SchemaOf(typeof(IndexDocument))),
            Version = Version,
            Title = input.Catalog.Settings.Title,
            Description = input.Catalog.Settings.Description,
            Built = input.Date,
            Files =
            [
                .. files.Select(file => new FileEntry
                {
                    Title = file.Title, Description = file.Description, MediaType = MediaTypeOf.Kind(file.Kind), SchemaHref = SchemaHref(file.Document),
                    Href = from.Href(file.Path), Url = from.Url(file.Path),
                }),
            ],
            Families =
            [
                .. families.Select(family => new FamilyEntry
                {
                    Template = from.Href(family.Template), Title = family.Title, Description = family.Description,
                    MediaType = MediaTypeOf.Kind(family.Kind), SchemaHref = SchemaHref(family.Document),
                }),
            ],
        };
    }

    /// <summary>The schemas of all documents, the list included.</summary>
    public IEnumerable<PlannedFile> Schemas() =>
        files.Select(file => file.Document).Concat(families.Select(family => family.Document)).Append(typeof(IndexDocument))
            .OfType<Type>().Distinct().Select(Schema);

    /// <summary>The list for people, by kind.</summary>
    public ImmutableArray<PageListGroup> Groups()
    {
        LinkView Link(ApiFile file) => new(file.Title, RelativePath.Between(ApiPaths.Page, file.Path), file.Description);
        LinkView index = new(Strings.ListOfAllFiles, RelativePath.Between(ApiPaths.Page, ApiPaths.Index), Strings.AboutListOfAllFiles);
        return
        [
            .. files.GroupBy(file => file.Kind).OrderBy(group => group.Key).Select(group => new PageListGroup(
                Heading(group.Key), "list-" + EnumNames.Spell(group.Key), [.. group.Key == ApiFileKind.Json ? [index] : Array.Empty<LinkView>(), .. group.Select(Link)])),
            .. families.IsEmpty ? Array.Empty<PageListGroup>() : [new PageListGroup(Strings.ForEachFeature, "list-each", [.. families.Select(family => new LinkView(
                family.Title, "", Strings.FamilyAt(family.Description, family.Template)))])],
            new PageListGroup(Strings.TheSiteAsAWhole, "list-site",
            [
                new LinkView(Strings.ChangesOfPages, RelativePath.Between(ApiPaths.Page, SiteDocuments.FeedPath), Strings.AboutChangesOfPages),
                new LinkView(Strings.BibliographyAsJson, RelativePath.Between(ApiPaths.Page, SiteDocuments.CslJsonPath), Strings.AboutBibliographyAsJson),
                new LinkView(Strings.BibliographyAsBibTeX, RelativePath.Between(ApiPaths.Page, SiteDocuments.BibTeXPath), Strings.AboutBibliographyAsBibTeX),
            ]),
        ];
    }

    private PlannedFile Schema(Type document)
    {
        var path = JsonFiles.SchemaOf(document);
        var name = path[(path.LastIndexOf('/') + 1)..];
        return PlannedFile.Text(path, "the files for programs", () =>
            ApiJson.Schema(document, $"{input.Catalog.Settings.Title}: {name}", BaseUrls.Of(input.BaseUrl, path)));
    }

    private static string Heading(ApiFileKind kind) => kind switch
    {
        ApiFileKind.Json => "JSON",
        ApiFileKind.Csv => Strings.Tables,
        ApiFileKind.Feed => Strings.Feeds,
        ApiFileKind.Calendar => Strings.Calendars,
        ApiFileKind.Badge => Strings.Badges,
        ApiFileKind.Drawing => Strings.Drawings,
        _ => Strings.TablesToEmbed,
    };
}

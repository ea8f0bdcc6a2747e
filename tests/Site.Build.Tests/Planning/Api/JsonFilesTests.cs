using System.Text.Json.Nodes;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Content;

namespace Site.Build.Tests.Planning.Api;

/// <summary>The JSON files and their schemas.</summary>
public sealed class JsonFilesTests(RealContent real) : IClassFixture<RealContent>
{
    [Fact]
    public void Every_file_of_the_real_site_is_valid_against_the_schema_it_names() => AllAreValid(real.Site);

    [Fact]
    public void Every_file_of_a_hostile_site_is_valid_against_the_schema_it_names() => AllAreValid(PlannedSite.Of(SampleContent.Of(SampleContent.Hostile)));

    [Fact]
    public void A_missing_an_unknown_and_a_wrong_value_are_found()
    {
        var site = PlannedSite.Of(SampleContent.Of());
        var check = new SchemaCheck(site.Json("api/v1/schemas/statements.json").AsObject());
        var document = site.Json("api/v1/statements.json");
        var statement = document["statements"]![0]!.AsObject();
        statement.Remove("id");
        statement["status"] = "fine";
        statement["more"] = 1;
        statement["href"] = "a b";
        Assert.Equal(
            ["$.statements[0] has the unknown key more", "$.statements[0] lacks id", "$.statements[0].href a b is no iri-reference", "$.statements[0].status fine is not of the set"],
            check.Problems(document).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_schema_names_every_status_as_front_matter_spells_it()
    {
        var schema = PlannedSite.Of(SampleContent.Of()).Json("api/v1/schemas/statements.json");
        var statement = schema["properties"]!["statements"]!["items"]!["properties"]!;
        Assert.Equal(EnumNames.Of(typeof(FeatureStatus)), statement["status"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.Equal(EnumNames.Of(typeof(Architecture)), statement["arch"]!["items"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    [Fact]
    public void A_schema_describes_every_key()
    {
        foreach (var (path, text) in real.Site.Texts.Where(pair => pair.Key.Contains("/schemas/", StringComparison.Ordinal)))
        {
            Assert.All(Properties(JsonNode.Parse(text)!), property => Assert.True(property.Value!["description"] is not null, $"{path}: {property.Key}"));
        }
    }

    [Fact]
    public void Ids_of_statements_are_unique_and_made_of_the_features_id()
    {
        var statements = real.Site.Json("api/v1/statements.json")["statements"]!.AsArray();
        Assert.All(statements, statement => Assert.StartsWith(statement!["feature"] + "#", statement["id"]!.GetValue<string>(), StringComparison.Ordinal));
        var ids = statements.Select(statement => statement!["id"]!.GetValue<string>()).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void What_a_cell_or_a_row_names_is_there()
    {
        var statements = Ids(real.Site.Json("api/v1/statements.json")["statements"]!);
        var features = Ids(real.Site.Json("api/v1/features.json")["features"]!);
        var matrix = real.Site.Json("api/v1/matrix.json");
        var rows = matrix["products"]!["rows"]!.AsArray().Concat(matrix["architectures"]!["rows"]!.AsArray()).ToList();
        Assert.All(rows, row => Assert.Contains(row!["feature"]!.GetValue<string>(), features));
        Assert.All(rows.SelectMany(Cells), cell => Assert.Contains(cell["statement"]!.GetValue<string>(), statements));
        Assert.All(rows.Take(50), row => Assert.Contains(row!["cells"]!.AsArray().Count, new[] { matrix["products"]!["columns"]!.AsArray().Count, matrix["architectures"]!["columns"]!.AsArray().Count }));
    }

    [Fact]
    public void A_date_says_how_exactly_it_is_known()
    {
        var release = PlannedSite.Of(SampleContent.Of()).Json("api/v1/releases/xen.json")["product"]!["releases"]![0]!;
        Assert.Equal(
            """{"edtf":"2020-12~","start":"2020-12-01","end":"2020-12-31","precision":"month","circa":true}""",
            release["endOfSecuritySupport"]!.ToJsonString());
    }

    [Fact]
    public void A_source_is_resolved_to_its_title_and_address()
    {
        var statement = PlannedSite.Of(SampleContent.Of("Said")).Json("api/v1/features/one.json")["statements"]![0]!;
        Assert.Equal("""[{"key":"source","locator":"p. 3","title":"Said","url":"https://example.org/a?b=c\u0026d"}]""", statement["sources"]!.ToJsonString());
    }

    [Fact]
    public void Not_security_supported_is_said_beside_the_status()
    {
        var statements = PlannedSite.Of(SampleContent.Of()).Json("api/v1/statements.json")["statements"]!.AsArray();
        var said = statements.Single(statement => statement!["upstream"] is not null)!;
        Assert.Equal(("supported", "not-supported"), (said["status"]!.GetValue<string>(), said["security"]!.GetValue<string>()));
    }

    [Fact]
    public void Every_relative_address_leads_to_a_file_of_the_site()
    {
        var paths = real.Site.Paths.ToHashSet(StringComparer.Ordinal);
        foreach (var (path, text) in real.Site.Ending(".json").Where(pair => !pair.Key.Contains("/schemas/", StringComparison.Ordinal)))
        {
            Assert.All(Hrefs(JsonNode.Parse(text)!), href => Assert.Contains(Resolve(path, href), paths));
        }
    }

    [Fact]
    public void With_a_base_URL_every_address_is_given_in_full_too()
    {
        var site = PlannedSite.Of(SampleContent.Of(), new Uri("https://example.net/atlas"));
        var feature = site.Json("api/v1/features.json")["features"]![0]!;
        Assert.Equal("https://example.net/atlas/features/one.html", feature["url"]!.GetValue<string>());
        Assert.Equal("../../features/one.html", feature["href"]!.GetValue<string>());
        Assert.Equal("https://example.net/atlas/api/v1/schemas/features.json", site.Json("api/v1/schemas/features.json")["$id"]!.GetValue<string>());
        AllAreValid(site);
    }

    [Fact]
    public void A_hostile_title_is_the_same_text_when_it_is_read_and_can_end_no_element()
    {
        var site = PlannedSite.Of(SampleContent.Of(SampleContent.Hostile));
        Assert.Equal(SampleContent.Hostile, site.Json("api/v1/features/one.json")["feature"]!["title"]!.GetValue<string>());
        Assert.All(site.Ending(".json"), pair => Assert.DoesNotContain("<", pair.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var text = Build.Planning.Api.Json.ApiJson.Utf8(new Build.Planning.Api.Json.IndexDocument
        {
            Schema = "x",
            Version = 1,
            Title = "a\ud800b",
            Description = "",
            Built = new DateOnly(2026, 1, 1),
            Files = [],
            Families = [],
        });
        Assert.Equal("a\ufffdb", JsonNode.Parse(text.Span)!["title"]!.GetValue<string>());
    }

    [Fact]
    public void The_same_content_gives_the_same_files()
    {
        Assert.Equal(PlannedSite.Of(SampleContent.Of()).Texts, PlannedSite.Of(SampleContent.Of()).Texts);
    }

    [Fact]
    public void The_list_names_every_file_that_there_is()
    {
        var index = real.Site.Json("api/v1/index.json");
        var listed = index["files"]!.AsArray().Select(file => Resolve("api/v1/index.json", file!["href"]!.GetValue<string>())).ToHashSet();
        var families = index["families"]!.AsArray().Select(family => Resolve("api/v1/index.json", family!["template"]!.GetValue<string>())).ToList();
        // What lies in data/ is for the site's own scripts.
        var unlisted = real.Site.Texts.Select(pair => pair.Key).Where(path => !path.StartsWith("data/", StringComparison.Ordinal))
            .Where(path => !listed.Contains(path) && path != "api/v1/index.json" && !path.Contains("/schemas/", StringComparison.Ordinal))
            .Where(path => !families.Any(family => path.StartsWith(family[..family.IndexOf('{', StringComparison.Ordinal)], StringComparison.Ordinal)));
        Assert.Empty(unlisted);
    }

    private static void AllAreValid(PlannedSite site)
    {
        var documents = site.Ending(".json").Where(pair => !pair.Key.Contains("/schemas/", StringComparison.Ordinal)).ToList();
        Assert.Contains("api/v1/index.json", documents.Select(pair => pair.Key));
        foreach (var (path, text) in documents)
        {
            var document = JsonNode.Parse(text)!;
            var schema = site.Json(Resolve(path, document["$schema"]!.GetValue<string>())).AsObject();
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema["$schema"]!.GetValue<string>());
            Assert.Empty(new SchemaCheck(schema).Problems(document).Select(problem => $"{path}: {problem}"));
        }
    }

    private static HashSet<string> Ids(JsonNode items) => [.. items.AsArray().Select(item => item!["id"]!.GetValue<string>())];

    private static IEnumerable<JsonNode> Cells(JsonNode? row) => row!["cells"]!.AsArray().SelectMany(cells => cells!.AsArray()).Select(cell => cell!);

    private static IEnumerable<string> Hrefs(JsonNode node) => node switch
    {
        JsonArray items => items.SelectMany(item => Hrefs(item!)),
        JsonObject keys => keys.SelectMany(pair => pair.Key is "href" or "schemaHref" or "$schema" ? [pair.Value!.GetValue<string>()] : Hrefs(pair.Value!)),
        _ => [],
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode node) => node switch
    {
        JsonArray items => items.SelectMany(item => Properties(item!)),
        JsonObject keys => (keys["properties"] is JsonObject here && keys["type"] is not null ? here : Enumerable.Empty<KeyValuePair<string, JsonNode?>>())
            .Concat(keys.SelectMany(pair => Properties(pair.Value!))),
        _ => [],
    };

    private static string Resolve(string from, string href) => new Uri(new Uri("https://x.example/" + from), href.Split('#')[0]).AbsolutePath[1..].Replace("%7B", "{", StringComparison.Ordinal).Replace("%7D", "}", StringComparison.Ordinal);
}

using System.Text.Json;
using Site.Build.Parsing.FrontMatter;
using Site.Cli.Tests.Workflows;
using Site.Model.Content;

namespace Site.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task The_schemas_are_written_beside_the_content()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "title: T\n");
        var run = new ProgramRun(folder.Path);
        Assert.Equal(ExitCode.Ok, await run.OfAsync("schema"));
        string[] names = [.. ContentKind.All.Select(kind => kind.Name), "comparison", "platform", "references", "site"];
        Assert.Equal(names.Select(name => $"schemas/{name}.schema.json"), run.Output.TrimEnd().Split('\n'));
        Assert.All(names, name => Assert.True(File.Exists(folder.At($"schemas/{name}.schema.json"))));
    }

    [Fact]
    public void The_schemas_in_the_repository_are_not_stale()
    {
        var committed = Directory.GetFiles(Path.Combine(WorkflowFiles.Root, "schemas")).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText);
        var generated = JsonSchema.All().ToDictionary(schema => schema.FileName, schema => schema.Text);
        var stale = generated.Keys.Union(committed.Keys).Where(name => generated.GetValueOrDefault(name) != committed.GetValueOrDefault(name)).ToList();
        Assert.True(stale.Count == 0, $"Stale: {string.Join(", ", stale)}. Mend it with: dotnet run --project src/Site.Cli -- schema");
    }

    [Fact]
    public void A_schema_says_what_the_binder_holds_a_key_to()
    {
        using var feature = Parse("feature");
        var root = feature.RootElement;
        Assert.Equal(["title", "description"], root.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        Assert.False(root.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(200, root.GetProperty("properties").GetProperty("description").GetProperty("maxLength").GetInt32());
        var statement = root.GetProperty("$defs").GetProperty("statement");
        Assert.Equal(["product", "status"], statement.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        var statuses = statement.GetProperty("properties").GetProperty("status").GetProperty("enum").EnumerateArray().Select(value => value.GetString());
        Assert.Equal(EnumNames.Of(typeof(FeatureStatus)), statuses);
        Assert.All(["enable-step", "requirement", "support-axes", "statement-conflict"], name => root.GetProperty("$defs").GetProperty(name));
    }

    [Fact]
    public void An_enum_that_is_written_as_a_number_is_one_in_the_schema()
    {
        using var schema = Parse("event");
        var values = schema.RootElement.GetProperty("properties").GetProperty("importance").GetProperty("enum");
        Assert.Equal([1, 2, 3], values.EnumerateArray().Select(value => value.GetInt32()));
    }

    [Theory]
    [InlineData("2003", true)]
    [InlineData("2003~", true)]
    [InlineData("2003-10", true)]
    [InlineData("2003-10-19", true)]
    [InlineData("2003-04/2003-06", true)]
    [InlineData("2003-13", false)]
    [InlineData("19 October 2003", false)]
    [InlineData("2003-10-19T00:00:00Z", false)]
    public void The_pattern_of_a_date_takes_what_the_binder_takes(string text, bool isDate)
    {
        using var schema = Parse("event");
        var pattern = schema.RootElement.GetProperty("properties").GetProperty("date").GetProperty("pattern").GetString()!;
        Assert.Equal(isDate, System.Text.RegularExpressions.Regex.IsMatch(text, pattern));
        Assert.Equal(isDate, Site.Model.Dates.HistoricalDate.TryParse(text, out _));
    }

    [Fact]
    public void Keys_of_the_bibliography_have_the_spelling_of_CSL()
    {
        using var schema = Parse("references");
        var properties = schema.RootElement.GetProperty("$defs").GetProperty("reference").GetProperty("properties");
        Assert.All(["DOI", "URL", "container-title", "archive-url"], name => properties.GetProperty(name));
    }

    private static JsonDocument Parse(string name) => JsonDocument.Parse(JsonSchema.All().Single(schema => schema.FileName == name + ".schema.json").Text);
}

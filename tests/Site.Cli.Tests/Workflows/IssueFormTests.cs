using YamlDotNet.Serialization;

namespace Site.Cli.Tests.Workflows;

public sealed class IssueFormTests
{
    [Fact]
    public void Who_says_that_something_is_wrong_has_to_name_a_source() =>
        Assert.Equal("true", Field("wrong.yml", "source", "validations", "required"));

    [Fact]
    public void Every_form_has_a_name_a_description_and_ids_of_its_own()
    {
        foreach (var file in Directory.GetFiles(Folder).Where(file => !file.EndsWith("config.yml", StringComparison.Ordinal)))
        {
            var form = Read(file);
            Assert.NotEmpty((string)form["name"]);
            Assert.NotEmpty((string)form["description"]);
            var ids = Body(form).Select(field => (string)field["id"]).ToList();
            Assert.Equal(ids.Distinct(), ids);
        }
    }

    [Fact]
    public void Whom_code_owners_names_is_asked_for_files_that_are_there()
    {
        var lines = File.ReadAllLines(Path.Combine(WorkflowFiles.Root, ".github", "CODEOWNERS")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Contains(lines, line => line[0] == "*");
        Assert.All(lines.Where(line => line[0] != "*"), line => Assert.True(Path.Exists(Path.Combine(WorkflowFiles.Root, line[0].Trim('/'))), line[0]));
        Assert.All(lines.SelectMany(line => line[1..]), owner => Assert.Matches(@"^@(?!OWNER$)[\w-]+(/[\w-]+)?$", owner));
    }

    [Fact]
    public void What_dependabot_watches_is_there()
    {
        var updates = (List<object>)Read(Path.Combine(WorkflowFiles.Root, ".github", "dependabot.yml"))["updates"];
        var watched = updates.Cast<Dictionary<object, object>>().Select(update => ((string)update["package-ecosystem"], (string)update["directory"])).ToList();
        Assert.Equal([("nuget", "/"), ("github-actions", "/"), ("npm", "/tests/html"), ("npm", "/tests/lighthouse"), ("npm", "/tests/search-eval"), ("npm", "/tests/lunr")], watched);
        Assert.All(watched.Where(update => update.Item1 == "npm"), update => Assert.True(File.Exists(Path.Combine(WorkflowFiles.Root, update.Item2[1..], "package-lock.json"))));
    }

    private static string Folder => Path.Combine(WorkflowFiles.Root, ".github", "ISSUE_TEMPLATE");

    private static Dictionary<object, object> Read(string file) => new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(File.ReadAllText(file));

    private static IEnumerable<Dictionary<object, object>> Body(Dictionary<object, object> form) => ((List<object>)form["body"]).Cast<Dictionary<object, object>>();

    private static string Field(string form, string id, string group, string key)
    {
        var field = Body(Read(Path.Combine(Folder, form))).Single(candidate => (string)candidate["id"] == id);
        return (string)((Dictionary<object, object>)field[group])[key];
    }
}

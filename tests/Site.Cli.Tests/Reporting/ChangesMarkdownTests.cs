using System.Collections.Immutable;
using System.Text.Json;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Site.Build.Changes;
using Site.Cli.Reporting;
using Site.Model.Content;
using Site.Model.Diagnostics;

namespace Site.Cli.Tests.Reporting;

public sealed class ChangesMarkdownTests
{
    private const string Hostile = "`x` | <img src=x onerror=alert(1)> [a](javascript:x) @all\n\n# heading \\";

    [Fact]
    public void Hostile_content_leaves_only_tables_headings_and_code()
    {
        var text = Write(Changes(Hostile, rows: 2));
        var tree = Markdown.Parse(text, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());
        Assert.Empty(tree.Descendants<LinkInline>());
        Assert.Empty(tree.Descendants<AutolinkInline>());
        Assert.Empty(tree.Descendants<HtmlBlock>());
        Assert.All(tree.Descendants<HtmlInline>(), inline => Assert.Equal("<br>", inline.Tag));
        Assert.DoesNotContain(tree.Descendants<HeadingBlock>(), heading => heading.Level == 1);
        Assert.All(tree.Descendants<LiteralInline>(), literal => Assert.DoesNotContain("@", literal.Content.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_statement_is_told_with_its_sources_old_and_new()
    {
        var text = Write(Changes("x", rows: 1));
        Assert.Contains("| `x` | `x, since x (x)` | tech preview | supported<br>`note`: — → `x` | + `new`<br>− `old` |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_is_never_longer_than_what_github_takes()
    {
        var text = Write(Changes(new string('x', 240), rows: 500));
        Assert.True(text.Length < 65_000);
        Assert.Contains("more: `--format json` has all", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_everything()
    {
        var writer = new StringWriter();
        new ChangesJson().Write(Changes(Hostile, rows: 300), "abc", null, writer);
        var json = JsonDocument.Parse(writer.ToString()).RootElement;
        Assert.Equal(1, json.GetProperty("version").GetInt32());
        Assert.Equal(300, json.GetProperty("statements").GetArrayLength());
        Assert.Equal(Hostile, json.GetProperty("statements")[0].GetProperty("feature").GetString());
        Assert.Equal("supported", json.GetProperty("statements")[0].GetProperty("after").GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("after").ValueKind);
        Assert.Equal(9, json.GetProperty("weight").GetProperty("heaviestAfter").GetProperty("compressed").GetInt32());
    }

    private static string Write(KnowledgeChanges changes)
    {
        var writer = new StringWriter();
        new ChangesMarkdown().Write(changes, "0123456789abcdef", null, writer);
        return writer.ToString();
    }

    private static KnowledgeChanges Changes(string say, int rows)
    {
        var values = ImmutableArray.Create(new ValueChange(say, say, say));
        var statement = new StatementChange(
            say, say, say, say, "since " + say, new StatementSaying(FeatureStatus.TechPreview, ["old"], []), new StatementSaying(FeatureStatus.Supported, ["new"], [new("note", say)]));
        var diagnostic = new Problem("X1", Severity.Error, "t", "m").In(say, say);
        return new KnowledgeChanges
        {
            Statements = [.. Enumerable.Repeat(statement, rows)],
            Pages = [new PageChange(PageChangeKind.Moved, ContentKind.Of<ArticleMeta>(), say, say + "1", say + "2") { Values = values, LostAnchors = [say], TextChanged = true }],
            Data = [new DataChange(say, values)],
            Sources = [new SourceChange(say, say, say, PageChangeKind.Added, [])],
            LostAddresses = [say],
            Errors = [diagnostic],
            Warnings = [diagnostic],
            Mended = 1,
            Freshness = [new FreshnessChange("pages behind", 1, 2, [say])],
            Weight = new WeightChange(1, 1, null, new PageWeight(say, 10, 9), new PageWeight(say, 10, 9), 3),
        };
    }
}

using System.Text.Json;
using Site.Cli.Reporting;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Cli.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void The_report_is_one_object_with_counts_and_diagnostics()
    {
        var text = Samples.Write(new JsonReport(), Samples.Report);
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        Assert.False(root.GetProperty("succeeded").GetBoolean());
        Assert.Equal((3, 1), (root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()));
        Assert.Equal((3, 5, 8, 13), (
            root.GetProperty("contentFiles").GetInt32(), root.GetProperty("pages").GetInt32(),
            root.GetProperty("linksResolved").GetInt32(), root.GetProperty("linksChecked").GetInt32()));
        var first = root.GetProperty("diagnostics")[0];
        Assert.Equal("content/features/x.md", first.GetProperty("path").GetString());
        Assert.Equal((12, 5, 5), (first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32(), first.GetProperty("length").GetInt32()));
        Assert.Equal(("F003", "error", "status"), (
            first.GetProperty("code").GetString(), first.GetProperty("severity").GetString(), first.GetProperty("nearest").GetString()));
        Assert.False(root.GetProperty("diagnostics")[3].TryGetProperty("path", out _));
    }

    [Fact]
    public void Many_diagnostics_on_a_line_do_not_each_copy_it()
    {
        var line = new string('x', 4_000);
        var many = Samples.Report with { Diagnostics = [.. Enumerable.Range(1, 1_000).Select(column => new Diagnostic(Samples.UnknownKey, "x", new SourcePlace("a.md", 1, column, 1, line), null, null))] };
        var text = Samples.Write(new JsonReport(), many);
        Assert.Equal(20, text.Split(line).Length - 1);
        Assert.Equal(1_000, text.Split("\"code\"").Length - 1);
    }

    [Fact]
    public void No_control_character_is_in_it_but_line_ends() =>
        Assert.DoesNotContain(Samples.Write(new JsonReport(), Samples.Report), c => char.IsControl(c) && c != '\n');
}

using System.Text.Json;
using Site.Cli.Reporting;

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
    public void No_control_character_is_in_it_but_line_ends() =>
        Assert.DoesNotContain(Samples.Write(new JsonReport(), Samples.Report), c => char.IsControl(c) && c != '\n');
}

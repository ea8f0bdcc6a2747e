using System.Text.Json;
using Site.Cli.Reporting;

namespace Site.Cli.Tests.Reporting;

public sealed class SarifReportTests
{
    [Fact]
    public void A_log_has_one_run_with_a_rule_for_each_code_and_a_result_for_each_diagnostic()
    {
        using var json = JsonDocument.Parse(Samples.Write(new SarifReport(), Samples.Report));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        Assert.Equal(["F003", "L006", "W002"], rules);
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(4, run.GetProperty("results").GetArrayLength());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        }
    }

    [Fact]
    public void A_result_has_a_relative_percent_encoded_address_and_a_region()
    {
        using var json = JsonDocument.Parse(Samples.Write(new SarifReport(), Samples.Report));
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results");
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/features/x.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            (12, 5, 12, 10),
            (Number(place, "startLine"), Number(place, "startColumn"), Number(place, "endLine"), Number(place, "endColumn")));
        var odd = results[2].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal("content/terms/a%20b%2Cc%3Ad.md", odd);
        Assert.False(results[3].TryGetProperty("locations", out _));
    }

    [Fact]
    public void A_log_of_nothing_has_an_empty_list_of_results()
    {
        using var json = JsonDocument.Parse(Samples.Write(new SarifReport(), Samples.Report with { Diagnostics = [] }));
        Assert.Equal(0, json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    private static int Number(JsonElement place, string name) => place.GetProperty("region").GetProperty(name).GetInt32();
}

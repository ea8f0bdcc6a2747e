using System.Collections.Immutable;
using Site.Build.Planning.Api.Csv;

namespace Site.Build.Tests.Planning.Api;

/// <summary>The tables.</summary>
public sealed class CsvFilesTests(RealContent real) : IClassFixture<RealContent>
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-cpu host", "'-cpu host")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("\u0001=1", "'=1")]
    [InlineData("a=1", "a=1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("😀", "😀")]
    [InlineData("", "")]
    public void A_value_is_quoted_where_it_must_be_and_is_no_formula(string value, string field) =>
        Assert.Equal($"h\r\n{field}\r\n", new CsvTable(["h"], [[value]]).ToText());

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("h\r\na\ufffdb\r\n", new CsvTable(["h"], [["a\ud800b"]]).ToText());

    [Fact]
    public void Every_row_of_every_table_is_as_long_as_its_header()
    {
        foreach (var site in new[] { real.Site, PlannedSite.Of(SampleContent.Of(SampleContent.Hostile)) })
        {
            var tables = site.Ending(".csv").ToList();
            Assert.Equal(8, tables.Count);
            Assert.All(tables, table =>
            {
                var rows = CsvRows.Of(table.Value);
                Assert.True(rows.Length > 1, table.Key);
                Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
            });
        }
    }

    [Fact]
    public void No_field_of_a_hostile_site_begins_a_formula()
    {
        var fields = PlannedSite.Of(SampleContent.Of(SampleContent.Hostile)).Ending(".csv").SelectMany(table => CsvRows.Of(table.Value)).SelectMany(row => row);
        Assert.All(fields, field => Assert.DoesNotContain(field.Length == 0 ? ' ' : field[0], "=+-@\t\r\n"));
    }

    [Fact]
    public void A_feature_has_a_row_with_a_column_for_each_product() =>
        Assert.Equal(
            ["feature,title,areas,kvm,xen,page", "one,Name,cpu,,removed (Name),../../../features/one.html", "two,Two,memory,unknown,,../../../features/two.html"],
            PlannedSite.Of(SampleContent.Of("Name")).Text("api/v1/csv/features-products.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_table_of_Xens_support_has_upstreams_words_beside_the_status() =>
        Assert.Equal(
            """memory/balloon,Memory,Name,,"supported, not security supported [Name]",tech-preview [Tech Preview],../../../tracker/xen.html#xen-memory-balloon""",
            PlannedSite.Of(SampleContent.Of("Name")).Text("api/v1/csv/xen-support.csv").Split("\r\n")[1]);

    [Fact]
    public void Tables_and_JSON_have_the_same_statements()
    {
        ImmutableArray<string> rows = [.. CsvRows.Of(real.Site.Text("api/v1/csv/statements.csv")).Skip(1).Select(row => row[0])];
        Assert.Equal(real.Site.Json("api/v1/statements.json")["statements"]!.AsArray().Select(statement => statement!["id"]!.GetValue<string>()), rows);
    }
}

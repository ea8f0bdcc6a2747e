using System.Globalization;
using Xunit;

namespace Site.Search.Tests.Client;

public sealed class ShardPropertyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_became_of_a_shard_the_rest_is_searched_and_the_reader_told(bool large)
    {
        using var index = new BuiltIndex(SampleSite.Documents, large: large);
        var script = Path.Combine(AppContext.BaseDirectory, "Theme", "search.js");
        var runs = Site.Tests.Fuzz.Runs(1_000).ToString(CultureInfo.InvariantCulture);
        Assert.Contains("checks passed", await Node.Run("shards.cjs", index.Folder, script, runs), StringComparison.Ordinal);
    }
}

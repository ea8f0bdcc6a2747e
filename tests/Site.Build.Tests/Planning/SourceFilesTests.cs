using Site.Build.Planning;

namespace Site.Build.Tests.Planning;

public sealed class SourceFilesTests
{
    /// <summary>What js/dialogs.js comes to for the same keys.</summary>
    [Theory]
    [InlineData("barham2003", 2)]
    [InlineData("xen-support-4.22", 4)]
    [InlineData("linux-commit-f10a570b093e", 8)]
    public void A_source_is_in_the_file_that_the_script_asks_for(string key, int shard) => Assert.Equal(shard, SourceFiles.ShardOf(key));
}

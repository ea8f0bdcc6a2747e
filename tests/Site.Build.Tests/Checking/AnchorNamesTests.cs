using Site.Build.Checking;

namespace Site.Build.Tests.Checking;

public sealed class AnchorNamesTests
{
    [Theory]
    [InlineData("one", true)]
    [InlineData("two three", true)]
    [InlineData("two", false)]
    [InlineData("tw", false)]
    [InlineData("", false)]
    [InlineData("one\0two three", false)]
    public void Ids_are_found_as_a_whole(string name, bool isThere) =>
        Assert.Equal(isThere, new AnchorNames(["one", "two three", "Four"]).Contains(name));

    [Fact]
    public void Of_no_ids_none_is_found()
    {
        Assert.False(new AnchorNames([]).Contains("one"));
        Assert.False(default(AnchorNames).Contains(""));
        Assert.Empty(new AnchorNames([]).All);
    }
}

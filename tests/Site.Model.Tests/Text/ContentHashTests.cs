using Site.Model.Text;

namespace Site.Model.Tests.Text;

public sealed class ContentHashTests
{
    // Of the specification's own program: xxhsum -H2 of an empty file, and of one with "abc".
    [Theory]
    [InlineData("", "99aa06d3014798d86001c324468d497f")]
    [InlineData("abc", "06b05ab6733a618578af5f94892f3950")]
    public void The_hash_is_that_of_the_specification(string text, string hash) => Assert.Equal(hash, ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)));
}

using Site.Build.Rendering;

namespace Site.Build.Tests.Rendering;

public sealed class UrlTextTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f")]
    [InlineData("https://example.org/w%C3%B6rld", "https://example.org/w%C3%B6rld")]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("https://example.org/\"><x", "https://example.org/%22%3E%3Cx")]
    [InlineData("https://[::1]/[a]", "https://[::1]/%5Ba%5D")]
    [InlineData("größe", "gr%C3%B6%C3%9Fe")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("page=3", "page=3")]
    public void What_may_not_stand_in_a_URL_is_encoded_and_what_is_encoded_stays(string url, string escaped) => Assert.Equal(escaped, UrlText.Escape(url));
}

using Site.Search.Indexing;
using Xunit;

namespace Site.Search.Tests.Indexing;

public sealed class WordOrderTests
{
    [Fact]
    public void Words_come_in_ordinal_order_whatever_they_begin_with()
    {
        var words = new[]
        {
            "b", "a", "ab", "a\0", "a\0b", "abcdefgh", "abcdefghi", "abcdefgi", "abcdefghij", "é", "éa", "a\u00FE", "a\u00FF", "a\u00FFb", "a\u0100", "a\u0100a",
            "aa\u00FF\u0001", "\uFFFD", "\uD83D\uDE00", "\u00FF", "\u0100", "zz", "z", "",
        };
        Assert.Equal(words.Order(StringComparer.Ordinal), WordOrder.Of(words.Length, i => words[i]).Select(place => words[place]));
    }

    [Fact]
    public void Many_words_that_begin_alike_come_in_order_too()
    {
        var words = Enumerable.Range(0, 3000).Select(i => $"{(i % 2 == 0 ? "beginning-" : "begin")}{(i * 7919) % 3000}").ToArray();
        Assert.Equal(words.Order(StringComparer.Ordinal), WordOrder.Of(words.Length, i => words[i]).Select(place => words[place]));
    }
}

using Site.Search.Analysis;
using Site.Search.Indexing;
using Xunit;

namespace Site.Search.Tests.Indexing;

public sealed class WordTableTests
{
    [Fact]
    public void Every_word_keeps_its_number_while_the_table_grows()
    {
        var table = new WordTable(2);
        var words = Enumerable.Range(0, 1000).Select(i => i % 3 == 0 ? $"w{i}" : $"a-longer-word-{i}é").ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            Assert.Equal(-1, table.Find(words[i], WordKey.Of(words[i])));
            table = table.IsFull ? table.Grown() : table;
            Assert.Equal(i, table.Add(words[i], WordKey.Of(words[i])));
        }

        Assert.All(words, (word, i) => Assert.Equal(i, table.Find(word, WordKey.Of(word))));
        Assert.Equal(-1, table.Find("other", WordKey.Of("other")));
    }

    [Fact]
    public void The_first_place_holds_the_word_or_it_is_said_that_it_does_not()
    {
        var table = new WordTable(1 << 8);
        var words = Enumerable.Range(0, 100).Select(i => $"another-long-word-{i}").ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            Assert.Equal(i, table.Add(words[i], WordKey.Of(words[i])));
        }

        var found = words.Select(word => table.FirstPlaceOf(WordKey.Of(word)) is >= 0 and var place ? table.TermAt(place, word, WordKey.Of(word)) : -1).ToArray();
        Assert.All(found, (term, i) => Assert.True(term == -1 || term == i));
        Assert.Contains(found, term => term >= 0);
    }
}

using Site.Search.Indexing;
using Xunit;

namespace Site.Search.Tests.Indexing;

public sealed class LettersTests
{
    [Fact]
    public void Words_of_any_length_are_read_as_they_were_added()
    {
        var letters = new Letters();
        var words = Enumerable.Range(0, 5000).Select(i => new string((char)('a' + (i % 26)), i % 1000 == 999 ? 50_000 : 1 + (i % 40))).ToArray();
        var starts = Array.ConvertAll(words, word => letters.Add(word));
        Assert.All(words, (word, i) => Assert.Equal(word, letters.At(starts[i], word.Length).ToString()));
    }
}

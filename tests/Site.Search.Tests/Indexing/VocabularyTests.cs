using Site.Search.Analysis;
using Site.Search.Indexing;
using Xunit;

namespace Site.Search.Tests.Indexing;

public sealed class VocabularyTests
{
    private const int Words = 50_000;

    [Fact]
    public void Whoever_asks_while_others_add_words_gets_the_one_number_that_a_word_has()
    {
        var vocabulary = new Vocabulary();
        var numbers = new int[4][];
        Parallel.For(0, numbers.Length, new ParallelOptions { MaxDegreeOfParallelism = numbers.Length }, worker =>
        {
            numbers[worker] = new int[Words];
            for (var i = 0; i < Words; i++)
            {
                // Each begins elsewhere, so that what one adds another looks for.
                var which = ((worker * Words / 2) + i) % Words;
                var word = which % 2 == 0 ? $"w{which}" : $"a-longer-word-{which}é";
                var key = WordKey.Of(word);
                numbers[worker][which] = vocabulary.Known.Find(word, key) is >= 0 and var known ? known : vocabulary.NumberOf(word, key);
            }
        });
        Assert.All(numbers, own => Assert.Equal(numbers[0], own));
        Assert.Equal(Enumerable.Range(0, Words), numbers[0].Order());
    }
}

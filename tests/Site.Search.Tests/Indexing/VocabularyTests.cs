using System.Text;
using Site.Search.Analysis;
using Site.Search.Indexing;
using Xunit;

namespace Site.Search.Tests.Indexing;

public sealed class VocabularyTests
{
    private const int Words = 50_000;
    private const int AtOnce = 20;

    [Fact]
    public void Whoever_asks_while_others_add_words_gets_the_one_number_that_a_word_has()
    {
        var vocabulary = new Vocabulary();
        var numbers = new int[4][];
        Parallel.For(0, numbers.Length, new ParallelOptions { MaxDegreeOfParallelism = numbers.Length }, worker =>
        {
            numbers[worker] = new int[Words];
            for (var i = 0; i < Words; i += AtOnce)
            {
                // Each begins elsewhere, so that what one adds another looks for.
                AskFor(vocabulary, numbers[worker].AsSpan(((worker * Words / 2) + i) % Words, AtOnce), ((worker * Words / 2) + i) % Words);
            }
        });
        Assert.All(numbers, own => Assert.Equal(numbers[0], own));
        Assert.Equal(Enumerable.Range(0, Words), numbers[0].Order());
    }

    [Fact]
    public void A_word_that_has_a_number_keeps_it_and_two_that_are_one_get_one()
    {
        var vocabulary = new Vocabulary();
        WordPlace[] places = [new(WordKey.Of("one"), 0, 3), new(WordKey.Of("two"), 3, 3), new(WordKey.Of("one"), 0, 3)];
        int[] terms = [-1, 7, -1];
        vocabulary.Number(places, "onetwo", terms);
        Assert.Equal([0, 7, 0], terms);
    }

    private static void AskFor(Vocabulary vocabulary, Span<int> terms, int first)
    {
        var letters = new StringBuilder();
        var places = new WordPlace[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var word = (first + i) % 2 == 0 ? $"w{first + i}" : $"a-longer-word-{first + i}é";
            places[i] = new WordPlace(WordKey.Of(word), letters.Length, word.Length);
            terms[i] = vocabulary.Known.Find(word, places[i].Key);
            letters.Append(word);
        }

        vocabulary.Number(places, letters.ToString(), terms);
    }
}

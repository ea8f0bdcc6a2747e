using Site.Search.Analysis;
using Site.Search.Indexing;
using Site.Search.Memory;
using Xunit;

namespace Site.Search.Tests.Indexing;

public sealed class WordListTests
{
    private static readonly string[] Words = ["b", "unused", "a"];

    [Fact]
    public void Words_lie_in_the_order_that_is_asked_for()
    {
        using var arena = new Arena<char>();
        string[] words = ["one", "", "three", "a long word of many letters", "é"];
        var list = new WordList([4, 0, 3, 1], number => words[number], arena);
        Assert.Equal(["é", "one", "a long word of many letters", ""], Enumerable.Range(0, list.Count).Select(place => list[place].ToString()));
    }

    [Fact]
    public void The_words_of_some_pages_are_those_alone()
    {
        using var arena = new Arena<char>();
        var vocabulary = new Vocabulary();
        int[] numbers = [-1, -1, -1];
        vocabulary.Number([.. Words.Select((word, i) => new WordPlace(WordKey.Of(word), string.Concat(Words[..i]).Length, word.Length))], string.Concat(Words), numbers);
        ReadOnlyMemory<PageWord>[] hits = [new[] { Hit(numbers[0]) }, new[] { Hit(numbers[2]), Hit(numbers[0]) }];
        var (words, ranks) = vocabulary.Sorted(hits, isOfThese: false, arena);
        Assert.Equal(["a", "b"], Enumerable.Range(0, words.Count).Select(place => words[place].ToString()));
        Assert.Equal((1, 0), (ranks[numbers[0]], ranks[numbers[2]]));
        Assert.Equal(3, vocabulary.Sorted(hits, isOfThese: true, arena).Words.Count);
    }

    private static PageWord Hit(int term) => new(term, 1, 0, Fields.Body, 0, 0);
}

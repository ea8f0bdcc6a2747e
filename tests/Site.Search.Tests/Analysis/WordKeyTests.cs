using Site.Search.Analysis;
using Xunit;

namespace Site.Search.Tests.Analysis;

public sealed class WordKeyTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("hotplugs", true)]
    [InlineData("hypervisor", false)]
    [InlineData("é", false)]
    [InlineData("paravirtualisation", false)]
    public void A_key_says_all_of_a_word_of_up_to_eight_letters_of_ascii(string word, bool isWhole) => Assert.Equal(isWhole, WordKey.Of(word).IsWhole);

    [Fact]
    public void Words_that_differ_in_any_one_letter_have_keys_that_differ()
    {
        string[] words = ["live", "migrated", "migration", "virtualisation16", "paravirtualisation", "naïveté"];
        var changed = words.SelectMany(word => Enumerable.Range(0, word.Length).Select(at => $"{word[..at]}0{word[(at + 1)..]}").Append(word)).ToList();
        Assert.Equal(changed.Count, changed.Select(word => WordKey.Of(word)).Distinct().Count());
    }

    [Fact]
    public void Words_that_begin_alike_are_looked_for_first_in_places_far_apart()
    {
        const int Places = 1 << 12;
        var places = Enumerable.Range(0, 1000).Select(i => WordKey.Of($"page{i}").PlaceIn(Places)).ToList();
        Assert.All(places, place => Assert.InRange(place, 0, Places - 1));
        Assert.InRange(places.Distinct().Count(), 800, 1000);
    }
}

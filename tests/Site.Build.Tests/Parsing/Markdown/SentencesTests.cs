using FsCheck;
using FsCheck.Fluent;
using Site.Build.Parsing.Markdown;

namespace Site.Build.Tests.Parsing.Markdown;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two here. Three.", "here", "Two here.")]
    [InlineData("Since 2.6.20 it is here. So.", "here", "Since 2.6.20 it is here.")]
    [InlineData("As (see e.g. Smith here) said. So.", "here", "As (see e.g. Smith here) said.")]
    [InlineData("See p. 165 here. So.", "here", "See p. 165 here.")]
    [InlineData("Is it? Yes, here! So.", "here", "Yes, here!")]
    [InlineData("Read the .config here .", "here", "Read the .config here.")]
    [InlineData("here", "here", "here")]
    public void The_sentence_around_a_place(string text, string word, string sentence) =>
        Assert.Equal(sentence, Sentences.Around(text, text.IndexOf(word, StringComparison.Ordinal)).ToString());

    [Fact]
    public void No_place_of_no_text_throws_and_a_sentence_is_short() =>
        Prop.ForAll<string?, int>((text, position) => Sentences.Around(text ?? "", position).Length <= 330).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_text_without_a_full_stop_is_cut()
    {
        var sentence = Sentences.Around(string.Concat(Enumerable.Repeat("word ", 10_000)), 25_000).ToString();
        Assert.StartsWith("… word", sentence, StringComparison.Ordinal);
        Assert.EndsWith("word …", sentence, StringComparison.Ordinal);
        Assert.True(sentence.Length < 330);
    }

    [Fact]
    public void Every_kind_of_space_becomes_a_space() =>
        Assert.All(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace), space => Assert.Equal("one two", Sentences.Tidy($"one{space}two")));

    [Theory]
    [InlineData("a .", "a.")]
    [InlineData("a , b ; c .", "a, b; c.")]
    [InlineData("a  .b", "a .b")]
    [InlineData(" a\n b ", "a b")]
    public void Spaces_are_single_and_none_stands_before_a_stop(string text, string tidy) => Assert.Equal(tidy, Sentences.Tidy(text));

    [Fact]
    public void A_text_that_is_tidy_already_is_told_from_one_that_is_not() =>
        Prop.ForAll(
            Gen.Elements("word", ".", ",", ";", ".5", " ", " ", "  ", "\n", "\u00a0", "\t", "\u2028").ArrayOf().Select(string.Concat).ToArbitrary(),
            text => Sentences.Tidy(text) == Glued(text) && Sentences.Tidied(text).ToString() == Glued(text) && (!Sentences.IsTidy(text.Trim()) || Glued(text) == text.Trim()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(2000)));

    private static string Glued(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Aggregate("", (before, word) => before.Length == 0 || word is "." or "," or ";" ? before + word : $"{before} {word}");

    [Theory]
    [InlineData("One. Two! Three?", "One.|Two!|Three?")]
    [InlineData("In Linux 2.6.32 it came. It stayed.", "In Linux 2.6.32 it came.|It stayed.")]
    [InlineData("See fig. 3 of it, i.e. the first. Then", "See fig. 3 of it, i.e. the first.|Then")]
    [InlineData("no stop", "no stop")]
    [InlineData("", "")]
    [InlineData("  ", "")]
    public void Sentences_end_where_a_reader_would_end_them(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Sentences.Split(text).Select(part => text[part.Start..part.End].Trim())));

    [Theory]
    [InlineData("One. Two. Three.")]
    [InlineData("a")]
    public void Together_they_are_the_whole_text(string text) =>
        Assert.Equal(text, string.Concat(Sentences.Split(text).Select(part => text[part.Start..part.End])));
}

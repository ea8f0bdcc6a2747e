using FsCheck;
using FsCheck.Fluent;
using Site.Build.Parsing.Wording;

namespace Site.Build.Tests.Parsing.Wording;

public sealed class WordStemsTests
{
    private static readonly string[] Stems = ["now", "nowadays", "present", "leverag", "net", "past", "pow", "lov"];

    [Theory]
    [InlineData("now", 0)]
    [InlineData("Not NOW, but now", 4)]
    [InlineData("It leverages", 3)]
    [InlineData("9now_now-now", 1)]
    [InlineData("unknown snow", -1)]
    [InlineData("énow no w", -1)]
    [InlineData("presen", -1)]
    [InlineData("no", -1)]
    [InlineData("", -1)]
    public void A_stem_is_found_where_a_word_begins_in_any_case(string text, int place) =>
        Assert.Equal(place, new WordStems(Stems).FirstIn(text));

    [Theory]
    [InlineData("now", 0)]
    [InlineData("now.", 0)]
    [InlineData("nowhere now", 8)]
    [InlineData("now_1", 0)]
    [InlineData("state of", 0)]
    [InlineData("state\u00A0 \nOFten", 0)]
    [InlineData("state-of", 0)]
    [InlineData("state **of**", 0)]
    [InlineData("state [@a] of", 0)]
    [InlineData("state 1", 0)]
    [InlineData("state on, state of", 10)]
    [InlineData("states of", -1)]
    [InlineData("state", -1)]
    [InlineData("state ", -1)]
    [InlineData("stateof", -1)]
    public void A_whole_word_ends_where_it_ends_and_only_white_space_is_passed_over_to_the_next(string text, int place) =>
        Assert.Equal(place, new WordStems("now ", "state of").FirstIn(text));

    [Fact]
    public void A_word_that_began_before_is_passed_by()
    {
        var stems = new WordStems(Stems);
        Assert.Equal(9, stems.FirstIn("know the now", 1));
        Assert.Equal(4, stems.FirstIn("now now", 1));
    }

    [Fact]
    public void The_places_are_those_that_a_look_at_every_place_finds() =>
        Prop.ForAll(
            Gen.Elements("now", "no", "w", "present", "nest", "pev", "LEVERAG", "PASt", "low", "virtual machine monitors", "ſ", "é", " ", "-", "1", "@", "[", "`", "{", "nо", "K").ArrayOf().Select(string.Concat).ToArbitrary(),
            text => PlacesIn(text, new WordStems(Stems)).SequenceEqual(Enumerable.Range(0, text.Length).Where(at => IsPlace(text, at))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(2000)));

    private static IEnumerable<int> PlacesIn(string text, WordStems stems)
    {
        for (var at = stems.FirstIn(text); at >= 0; at = stems.FirstIn(text, at + 1))
        {
            yield return at;
        }
    }

    private static bool IsPlace(string text, int at) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && Stems.Any(stem => text[at..].StartsWith(stem, StringComparison.OrdinalIgnoreCase));
}

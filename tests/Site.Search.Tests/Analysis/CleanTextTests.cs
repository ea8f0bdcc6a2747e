using FsCheck;
using FsCheck.Fluent;
using Site.Search.Analysis;
using Xunit;

namespace Site.Search.Tests.Analysis;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("one  two\r\n three", "one two three")]
    [InlineData("\u0001a\u0000b", "a b")]
    [InlineData("😀 fine", "😀 fine")]
    [InlineData("vir\u00ADtual", "virtual")]
    [InlineData("\u202Eabc", "abc")]
    [InlineData("", "")]
    public void Text_becomes_one_clean_line(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    // Not among the cases above: an attribute cannot hold a lone surrogate.
    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal("a\uFFFDb", CleanText.Of("a\uD800b"));

    [Fact]
    public void Any_text_becomes_valid_Unicode_without_control_characters() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units))), text =>
        {
            var clean = CleanText.Of(text);
            // Normalizing throws on a lone surrogate.
            _ = clean.Normalize();
            return !clean.Any(c => char.IsControl(c) || c == '\u2028')
                && CleanText.Of(clean) == clean;
        }).QuickCheckThrowOnFailure();
}

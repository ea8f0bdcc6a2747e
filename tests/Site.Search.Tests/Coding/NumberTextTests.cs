using FsCheck;
using FsCheck.Fluent;
using Site.Search.Coding;
using Xunit;

namespace Site.Search.Tests.Coding;

public sealed class NumberTextTests
{
    [Fact]
    public void Every_number_comes_back() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue).Or(Gen.Choose(0, 70_000)).ListOf()), numbers =>
        {
            var text = new NumberText();
            foreach (var number in numbers)
            {
                text.Add(number);
            }

            return Read(text.ToString()).SequenceEqual(numbers);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(59, 1)]
    [InlineData(60, 2)]
    [InlineData(2384, 2)]
    [InlineData(2385, 3)]
    [InlineData(62927, 3)]
    [InlineData(62928, 6)]
    [InlineData(int.MaxValue, 6)]
    public void Small_numbers_are_short(int number, int length) => Assert.Equal(length, new NumberText().Add(number).ToString().Length);

    [Fact]
    public void No_character_needs_escaping() =>
        Assert.All(Enumerable.Range(0, NumberText.Radix).Select(NumberText.CharacterOf), c => Assert.True(c is >= ' ' and <= '~' and not '"' and not '\\'));

    [Fact]
    public void A_negative_number_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new NumberText().Add(-1));

    private static IEnumerable<int> Read(string text)
    {
        var digits = text.Select(c => c - ' ' - (c > '"' ? 1 : 0) - (c > '\\' ? 1 : 0)).ToArray();
        for (var at = 0; at < digits.Length;)
        {
            var first = digits[at++];
            var (rest, start, least) = first switch { < 60 => (0, first, 0), < 85 => (1, first - 60, 60), < 92 => (2, first - 85, 2385), _ => (5, 0, 62928) };
            for (; rest > 0; rest--)
            {
                start = (start * 93) + digits[at++];
            }

            yield return start + least;
        }
    }
}

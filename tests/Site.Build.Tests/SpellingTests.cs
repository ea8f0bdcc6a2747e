using FsCheck;
using FsCheck.Fluent;

namespace Site.Build.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("kmv", "kvm")]
    [InlineData("alias", "aliases")]
    [InlineData("Titel", "title")]
    [InlineData("guide", "guides")]
    [InlineData("zzz", null)]
    [InlineData("ŠKODA", "Škoda")]
    public void The_nearest_is_found_when_it_is_near(string word, string? nearest) =>
        Assert.Equal(nearest, Spelling.Nearest(word, ["title", "aliases", "kvm", "xen", "guides", "Škoda"]));

    [Fact]
    public void Of_those_equally_near_the_first_in_order_is_named_whatever_their_order() =>
        Assert.Equal("kva", Spelling.Nearest("kvx", ["kvm", "kvb", "kva"]));

    [Fact]
    public void A_candidate_as_near_that_is_longer_is_named_too_when_it_is_the_first_in_order() =>
        Assert.Equal("abcdefg", Spelling.Nearest("abcde", ["xbcdx", "abcdefg"]));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kvm", "KVM", 0)]
    [InlineData("kvm", "kmv", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("guides/xen/start.md", "guides/xen/strat.md", 1)]
    [InlineData("guides/xen.md", "guides/kvm.md", 3)]
    public void A_distance_counts_edits(string left, string right, int edits) => Assert.Equal(edits, Spelling.Distance(left, right));

    [Fact]
    public void A_distance_is_that_of_the_plain_algorithm_and_symmetric() =>
        Prop.ForAll(Words(), Words(), (left, right) =>
            Spelling.Distance(left, right) == Plain(left, right) && Spelling.Distance(right, left) == Plain(left, right)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_nearest_is_that_of_all_distances() =>
        Prop.ForAll(Words(), Words().Generator.ArrayOf().ToArbitrary(), (word, candidates) =>
        {
            var near = candidates.Where(candidate => Plain(word, candidate) <= Math.Max(1, (word.Length + 1) / 3));
            return Spelling.Nearest(word, candidates) == near.OrderBy(candidate => Plain(word, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault();
        }).QuickCheckThrowOnFailure();

    /// <summary>Words of few letters, so that they are near each other.</summary>
    private static Arbitrary<string> Words() => Gen.Elements('a', 'b', 'c', '/', 'ā').ArrayOf().Select(letters => new string(letters)).ToArbitrary();

    private static int Plain(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}

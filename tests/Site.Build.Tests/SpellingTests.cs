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
    public void The_nearest_is_found_when_it_is_near(string word, string? nearest) =>
        Assert.Equal(nearest, Spelling.Nearest(word, ["title", "aliases", "kvm", "xen", "guides"]));

    [Fact]
    public void Of_those_equally_near_the_first_in_order_is_named_whatever_their_order() =>
        Assert.Equal("kva", Spelling.Nearest("kvx", ["kvm", "kvb", "kva"]));

    [Fact]
    public void A_distance_is_symmetric_and_zero_only_for_the_same_word_in_any_case() =>
        Prop.ForAll<string?, string?>((left, right) =>
        {
            var (a, b) = (left ?? "", right ?? "");
            return Spelling.Distance(a, b) == Spelling.Distance(b, a) && Spelling.Distance(a, a) == 0
                && (Spelling.Distance(a, b) > 0 || a.Equals(b, StringComparison.OrdinalIgnoreCase));
        }).QuickCheckThrowOnFailure();
}

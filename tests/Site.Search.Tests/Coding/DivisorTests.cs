using Site.Search.Coding;
using Xunit;

namespace Site.Search.Tests.Coding;

public sealed class DivisorTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1249)]
    [InlineData(5001)]
    [InlineData(1 << 24)]
    [InlineData(int.MaxValue)]
    public void A_product_gives_what_a_division_gives(int divisor)
    {
        uint[] ends = [0, 1, (uint)divisor - 1, (uint)divisor, (uint)divisor + 1, (uint.MaxValue / (uint)divisor * (uint)divisor) - 1, uint.MaxValue - 1, uint.MaxValue];
        var spread = Enumerable.Range(0, 10_000).Select(i => (uint)i * 2654435761);
        Assert.All(ends.Concat(spread), number => Assert.Equal(Math.DivRem(number, (uint)divisor), new Divisor(divisor).Divide(number)));
    }

    [Fact]
    public void Zero_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Divisor(0));
}

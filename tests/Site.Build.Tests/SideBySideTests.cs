using System.Collections.Concurrent;

namespace Site.Build.Tests;

/// <summary>Work on many things at once.</summary>
public sealed class SideBySideTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2000)]
    public void As_long_as_all_is_wanted_each_number_is_worked_on_once(int count)
    {
        var done = new ConcurrentBag<int>();
        Assert.Equal(count, SideBySide.While(count, () => true, done.Add));
        Assert.Equal(Enumerable.Range(0, count), done.Order());
    }

    [Fact]
    public void When_no_more_is_wanted_all_numbers_below_the_count_were_worked_on_and_no_others()
    {
        for (var enough = 1; enough < 300; enough += 13)
        {
            var done = new ConcurrentBag<int>();
            var count = SideBySide.While(2000, () => done.Count < enough, done.Add);
            Assert.InRange(count, enough, 1999);
            Assert.Equal(Enumerable.Range(0, count), done.Order());
        }
    }

    [Fact]
    public void What_the_work_throws_is_thrown() =>
        Assert.Throws<AggregateException>(() => SideBySide.While(10, () => true, i => throw new InvalidOperationException($"{i}")));
}

using System.Collections.Frozen;
using Site.Build.Reading;
using Site.Cli.Commands;

namespace Site.Cli.Tests.Commands;

public sealed class BuildDateTests
{
    private static readonly GitHistory History = new(new Dictionary<string, FileHistory>
    {
        ["a.md"] = new(new DateTimeOffset(2025, 3, 1, 23, 30, 0, TimeSpan.FromHours(-2)), "a", []),
        ["b.md"] = new(new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero), "b", []),
    }.ToFrozenDictionary());

    [Fact]
    public void The_day_asked_for_comes_first() =>
        Assert.Equal(new DateOnly(2001, 2, 3), Choose(new DateOnly(2001, 2, 3), History, "86400"));

    [Fact]
    public void Then_the_source_date_epoch() => Assert.Equal(new DateOnly(1970, 1, 2), Choose(null, History, "86400"));

    [Fact]
    public void Then_the_newest_commit_by_universal_time() => Assert.Equal(new DateOnly(2025, 3, 2), Choose(null, History, null));

    [Fact]
    public void Then_today() => Assert.Equal(new DateOnly(2026, 11, 22), Choose(null, GitHistory.None, null));

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("99999999999999")]
    public void A_source_date_epoch_that_is_no_number_of_seconds_is_refused(string epoch) =>
        Assert.Throws<UsageException>(() => Choose(null, History, epoch));

    private static DateOnly Choose(DateOnly? asked, GitHistory history, string? epoch)
    {
        var run = new ProgramRun(Path.GetTempPath());
        if (epoch is not null)
        {
            run.Variables["SOURCE_DATE_EPOCH"] = epoch;
        }

        return BuildDate.Choose(asked, history, run.Surroundings);
    }
}

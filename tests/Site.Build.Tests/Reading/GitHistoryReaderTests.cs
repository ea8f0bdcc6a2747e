using Site.Build.Reading;
using Site.Build.Tests.Running;

namespace Site.Build.Tests.Reading;

public sealed class GitHistoryReaderTests
{
    [Fact]
    public void The_newest_commit_gives_the_date_and_all_give_the_contributors()
    {
        var history = GitHistoryReader.Parse(
            "\x1e2026-03-01T10:00:00+01:00\x1fAda\x1fThird\n\na.md\n\x1e2026-02-01T10:00:00Z\x1fCharles\x1fSecond\n\na.md\nb.md\n\x1e2026-01-01T10:00:00Z\x1fCharles\x1fFirst\n\na.md\n");
        Assert.Equal("Third", history.Files["a.md"].Subject);
        Assert.Equal(["Charles", "Ada"], history.Files["a.md"].Contributors);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), history.Files["a.md"].Changed);
        Assert.Equal(["Charles"], history.Files["b.md"].Contributors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\x1e\n")]
    [InlineData("\x1enonsense\n\na.md\n")]
    [InlineData("\x1enot a date\x1fAda\x1fSubject\n\na.md\n")]
    public void A_log_that_makes_no_sense_says_nothing(string log) => Assert.Empty(GitHistoryReader.Parse(log).Files);

    [Fact]
    public void Outside_a_repository_there_is_no_history()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(GitHistoryReader.Read(folder.Path).Files);
    }
}

using Site.Build.Reading;
using Site.Build.Tests.Running;

namespace Site.Build.Tests.Reading;

public sealed class GitHistoryReaderTests
{
    [Fact]
    public void The_newest_commit_gives_the_date_and_all_give_the_contributors()
    {
        var history = GitHistoryReader.Parse(
            "\u001e2026-03-01T10:00:00+01:00\u001fAda\u001fThird\n\na.md\n\u001e2026-02-01T10:00:00Z\u001fCharles\u001fSecond\n\na.md\nb.md\n\u001e2026-01-01T10:00:00Z\u001fCharles\u001fFirst\n\na.md\n");
        Assert.Equal("Third", history.Files["a.md"].Subject);
        Assert.Equal(["Charles", "Ada"], history.Files["a.md"].Contributors);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), history.Files["a.md"].Changed);
        Assert.Equal(["Charles"], history.Files["b.md"].Contributors);
    }

    [Fact]
    public void The_newest_commit_is_named_by_as_many_digits_as_any()
    {
        var history = GitHistoryReader.Parse(
            "\u001e2026-03-01T10:00:00Z\u001fAda\u001fThird\u001f0123456789abcdef0123456789abcdef01234567\n\na.md\n\u001e2026-02-01T10:00:00Z\u001fAda\u001fSecond\u001fffffffffffffffff\n\na.md\n");
        Assert.Equal("0123456789ab", history.Files["a.md"].Commit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u001e\n")]
    [InlineData("\u001enonsense\n\na.md\n")]
    [InlineData("\u001enot a date\u001fAda\u001fSubject\n\na.md\n")]
    public void A_log_that_makes_no_sense_says_nothing(string log) => Assert.Empty(GitHistoryReader.Parse(log).Files);

    [Fact]
    public void Outside_a_repository_there_is_no_history()
    {
        using var folder = new TemporaryFolder();
        Assert.Empty(GitHistoryReader.Read(folder.Path).Files);
    }
}

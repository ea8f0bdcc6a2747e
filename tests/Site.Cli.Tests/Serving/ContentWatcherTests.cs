using Site.Cli.Serving;

namespace Site.Cli.Tests.Serving;

public sealed class ContentWatcherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ContentWatcherTests() => _folder.Write("a/x.md", "one");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_that_is_taken_away_and_made_anew_is_watched_on()
    {
        using var seen = new SemaphoreSlim(0);
        using var watcher = new ContentWatcher(_folder.At("a"), polls: false, _ => seen.Release(), TimeProvider.System);
        Directory.Delete(_folder.At("a"), recursive: true);
        _folder.Write("a/y.md", "new");
        for (var tries = 0; tries < 600 && !watcher.IsPolling; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.True(watcher.IsPolling);
        while (await seen.WaitAsync(0, TestContext.Current.CancellationToken))
        {
        }

        _folder.Write("a/y.md", "changed once more");
        Assert.True(await seen.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_written_made_or_deleted_below_the_folder_is_noticed(bool polls)
    {
        using var seen = new SemaphoreSlim(0);
        using var watcher = new ContentWatcher(_folder.Path, polls, _ => seen.Release(), TimeProvider.System);
        Assert.Equal(polls, watcher.IsPolling);
        Action[] changes =
        [
            () => _folder.Write("a/x.md", "one and two"),
            () => _folder.Write("b/c/y.md", "new"),
            () => File.Delete(_folder.At("a/x.md")),
        ];
        foreach (var change in changes)
        {
            // Of the change before, more may be told than once.
            while (await seen.WaitAsync(polls ? 0 : 300, TestContext.Current.CancellationToken))
            {
            }

            change();
            Assert.True(await seen.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        }
    }
}

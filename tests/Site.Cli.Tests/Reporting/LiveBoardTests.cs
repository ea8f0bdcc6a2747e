using Site.Cli.Reporting;
using Spectre.Console;

namespace Site.Cli.Tests.Reporting;

public sealed class LiveBoardTests
{
    [Fact]
    public async Task A_stage_is_drawn_full_when_it_is_over()
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(text),
            Interactive = InteractionSupport.Yes,
        });
        var board = new LiveBoard(console);
        var result = await board.WhileAsync(() =>
        {
            board.Begin("Parse [x]", 2);
            board.Advance("Parse [x]");
            board.End("Parse [x]", TimeSpan.Zero);
            return Task.FromResult(42);
        });
        Assert.Equal(42, result);
        Assert.Contains("Parse [x]", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("100%", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_work_throws_comes_through()
    {
        using var text = new StringWriter();
        var board = new LiveBoard(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(text) }));
        await Assert.ThrowsAsync<OperationCanceledException>(() => board.WhileAsync<int>(() => throw new OperationCanceledException()));
    }
}

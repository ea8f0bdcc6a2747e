using Site.Model.Diagnostics;

namespace Site.Model.Tests.Diagnostics;

public sealed class DiagnosticOrderTests
{
    private static readonly Problem Low = new("A001", Severity.Error, "a", "a");
    private static readonly Problem High = new("B001", Severity.Warning, "b", "b");

    [Fact]
    public void Diagnostics_are_ordered_by_place_then_code_then_message_and_those_without_a_place_come_last()
    {
        Diagnostic[] ordered =
        [
            At(Low, "a.md", 1, 1, "a"), At(Low, "a.md", 1, 1, "b"), At(High, "a.md", 1, 1, "a"), At(Low, "a.md", 1, 2, "a"), At(Low, "a.md", 2, 1, "a"),
            At(Low, "b.md", 1, 1, "a"), Low.Anywhere("a"), High.Anywhere("a"),
        ];
        Assert.Equal(ordered, ordered.Reverse().Order(DiagnosticOrder.Instance));
    }

    [Fact]
    public void Only_errors_are_errors()
    {
        Assert.True(Low.Anywhere("a").IsError);
        Assert.False(High.Anywhere("a").IsError);
    }

    private static Diagnostic At(Problem problem, string path, int line, int column, string message) =>
        new(problem, message, new Model.Text.SourcePlace(path, line, column, 1, ""), null, null);
}

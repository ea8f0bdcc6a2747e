using FsCheck;
using FsCheck.Fluent;
using Site.Model.Documents;

namespace Site.Model.Tests.Documents;

public sealed class TextRunsTests
{
    [Fact]
    public void Runs_come_out_as_they_went_in_however_long_and_far_apart() =>
        Prop.ForAll<(int Gap, int Length, int Sections)[]>(steps =>
        {
            var runs = Runs(steps);
            return new TextRuns(runs).SequenceEqual(runs) && new TextRuns(runs) == new TextRuns(runs) && new TextRuns(runs).Equals(default) == (runs.Length == 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_run_that_an_offset_lies_in_is_found() =>
        Prop.ForAll<(int Gap, int Length, int Sections)[], int>((steps, any) =>
        {
            var runs = Runs(steps);
            var offset = Math.Abs(any % 2000);
            return new TextRuns(runs).LastBefore(offset) == runs.LastOrDefault(run => run.Offset <= offset, runs.FirstOrDefault());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Runs_out_of_order_are_refused() =>
        Assert.Throws<ArgumentException>(() => new TextRuns([new TextRun(5, 10, 0), new TextRun(14, 1, 0)]));

    private static TextRun[] Runs((int Gap, int Length, int Sections)[] steps)
    {
        var runs = new List<TextRun>();
        var last = default(TextRun);
        foreach (var (gap, length, sections) in steps)
        {
            // Now and then a step as long as a page.
            var far = gap % 7 == 0 ? 100_000 : 1;
            last = new TextRun(last.Offset + last.Length + Math.Abs(gap % 300 * far), 1 + Math.Abs(length % 300), last.Section + Math.Abs(sections % 3));
            runs.Add(last);
        }

        return [.. runs];
    }
}

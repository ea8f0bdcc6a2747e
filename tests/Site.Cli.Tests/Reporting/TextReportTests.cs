using Site.Cli.Reporting;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Cli.Tests.Reporting;

public sealed class TextReportTests
{
    [Fact]
    public void A_report_shows_place_line_caret_and_how_to_mend_it()
    {
        const string Expected = """
            content/features/x.md: 2 errors, 0 warnings

            content/features/x.md:12:5 error F003 `statu` is not a key here
                12 |     statu: \u{1B}[31mon
                   |     ^^^^^
                   expected: one of status, since
                   did you mean: status
                   to mend it: Correct the key's spelling or take the key out.

            content/features/x.md:13:1 error F003 `100%, sure: no` is not a key here
                13 | 100: no
                   | ^^^

            content/terms/a b,c:d.md: 0 errors, 1 warning

            content/terms/a b,c:d.md:1:1 warning L006 nothing links to this page
                   to mend it: Link to the page.

            error W002 no space left\non the device
                   to mend it: See what the system says.


            """;
        Assert.Equal(Expected, Samples.Write(new TextReport(new Ink(false)), Samples.Report));
    }

    [Fact]
    public void In_color_only_the_programs_own_sequences_reach_the_terminal()
    {
        var text = Samples.Write(new TextReport(new Ink(true)), Samples.Report);
        Assert.Contains("\u001b[1;31merror\u001b[0m F003", text, StringComparison.Ordinal);
        Assert.Contains("\u001b[1;33mwarning\u001b[0m L006", text, StringComparison.Ordinal);
        Assert.Contains("statu: \\u{1B}[31mon", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_of_a_kind_in_a_file_the_first_are_shown_and_the_others_counted()
    {
        var many = Samples.Report with { Diagnostics = [.. Enumerable.Range(1, 1_234).Select(line => OnLine(line)), .. Samples.Report.Diagnostics] };
        var text = Samples.Write(new TextReport(new Ink(false)), many);
        Assert.Contains("content/many.md: 1,234 errors, 0 warnings\n", text, StringComparison.Ordinal);
        Assert.Contains("content/many.md:20:1 error F003", text, StringComparison.Ordinal);
        Assert.DoesNotContain("content/many.md:21:1", text, StringComparison.Ordinal);
        Assert.Contains("\nF003: and 1,214 more like this; --verbose shows them all\n", text, StringComparison.Ordinal);
        Assert.EndsWith(Samples.Write(new TextReport(new Ink(false)), Samples.Report), text, StringComparison.Ordinal);
        Assert.Contains("content/many.md:1234:1", Samples.Write(new TextReport(new Ink(false), isWhole: true), many), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_one_of_many_is_in_what_programs_read()
    {
        var many = Samples.Report with { Diagnostics = [.. Enumerable.Range(1, 1_234).Select(line => OnLine(line))] };
        foreach (var writer in new IReportWriter[] { new JsonReport(), new SarifReport(), new GitHubReport() })
        {
            Assert.Equal(1_234, Samples.Write(writer, many).Split("is not a key here").Length - 1);
        }
    }

    private static Diagnostic OnLine(int line) => new(Samples.UnknownKey, "`line` is not a key here", new SourcePlace("many.md", line, 1, 1, "line: 1"), null, null);

    [Fact]
    public void Nothing_wrong_is_nothing_said() =>
        Assert.Equal("", Samples.Write(new TextReport(new Ink(false)), Samples.Report with { Diagnostics = [] }));
}

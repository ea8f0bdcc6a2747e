using Site.Cli.Reporting;
using Site.Model.Text;

namespace Site.Cli.Tests.Reporting;

public sealed class SourceExcerptTests
{
    [Fact]
    public void Carets_stand_under_what_is_meant() => AssertExcerpt("statu: on", 1, 5, "statu: on", "^^^^^");

    [Fact]
    public void A_place_at_the_end_of_the_line_has_a_caret_behind_it() => AssertExcerpt("title:", 7, 1, "title:", "      ^");

    [Fact]
    public void A_tab_is_shown_as_four_columns() => AssertExcerpt("\tkey", 2, 3, "    key", "    ^^^");

    [Fact]
    public void Wide_characters_take_two_columns() => AssertExcerpt("日本 x", 4, 1, "日本 x", "     ^");

    [Fact]
    public void Combining_marks_take_none() => AssertExcerpt("e\u0301 x", 4, 1, "e\u0301 x", "  ^");

    [Fact]
    public void Control_characters_are_spelled_out_and_counted_so() => AssertExcerpt("\u001b[x", 2, 1, "\\u{1B}[x", "      ^");

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        var line = new string('a', 500) + "HERE" + new string('b', 500);
        var excerpt = SourceExcerpt.Of(new SourcePlace("x.md", 1, 501, 4, line), 100);
        Assert.Equal(100, excerpt.Line.Length);
        Assert.StartsWith("…a", excerpt.Line, StringComparison.Ordinal);
        Assert.EndsWith("b…", excerpt.Line, StringComparison.Ordinal);
        Assert.Equal(excerpt.Line.IndexOf("HERE", StringComparison.Ordinal), excerpt.Carets.IndexOf('^', StringComparison.Ordinal));
        Assert.Equal("^^^^", excerpt.Carets.Trim());
    }

    [Fact]
    public void Of_a_long_line_with_the_place_at_its_beginning_the_rest_is_cut()
    {
        var excerpt = SourceExcerpt.Of(new SourcePlace("x.md", 1, 1, 3, "key" + new string(' ', 5) + new string('x', 200)), 50);
        Assert.Equal("key     " + new string('x', 41) + "…", excerpt.Line);
        Assert.Equal("^^^", excerpt.Carets);
    }

    [Fact]
    public void A_column_past_the_line_is_taken_as_its_end() => AssertExcerpt("ab", 99, 1, "ab", "  ^");

    private static void AssertExcerpt(string line, int column, int length, string shown, string carets)
    {
        var excerpt = SourceExcerpt.Of(new SourcePlace("x.md", 1, column, length, line), 100);
        Assert.Equal(new SourceExcerpt(shown, carets), excerpt);
    }
}

using Site.Build.Fixing;

namespace Site.Build.Tests.Fixing;

public sealed class TrailingSpaceTests
{
    [Fact]
    public void Spaces_at_line_ends_go_and_their_places_are_told()
    {
        var mended = TrailingSpace.Mend("a \nb\t\nc\n", _ => true);
        Assert.Equal("a\nb\nc\n", mended?.Text);
        Assert.Equal([1, 4], mended?.Places.Select(place => place.Start));
    }

    [Theory]
    [InlineData("a\n\n\n")]
    [InlineData("a")]
    public void A_file_ends_with_one_line_end(string text) => Assert.Equal("a\n", TrailingSpace.Mend(text, _ => true)?.Text);

    [Fact]
    public void Spaces_that_mean_something_stay_and_others_go() =>
        Assert.Equal("a  \nb\nc\n", TrailingSpace.Mend("a  \nb \nc\n", text => text.Contains("a  ", StringComparison.Ordinal))?.Text);

    [Fact]
    public void Where_some_of_many_lines_matter_each_is_tried() =>
        Assert.Equal("a\nb \nc\n", TrailingSpace.Mend("a \nb \nc \n", text => text.Contains("b ", StringComparison.Ordinal))?.Text);

    [Fact]
    public void Where_everything_matters_nothing_is_done() => Assert.Null(TrailingSpace.Mend("a \nb", text => text == "a \nb"));

    [Fact]
    public void A_clean_text_is_left_alone() => Assert.Null(TrailingSpace.Mend("a\n  b\n\nc\n", _ => true));
}

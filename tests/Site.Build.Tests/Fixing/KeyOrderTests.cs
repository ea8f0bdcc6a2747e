using Site.Build.Fixing;

namespace Site.Build.Tests.Fixing;

public sealed class KeyOrderTests
{
    [Fact]
    public void Keys_are_sorted_with_the_comments_before_them_and_the_lines_below_them() => Assert.Equal(
        "# About the file\n\n# first\na: 1\nb:\n  - x # one\n  # within\n  - y\n# last\n",
        KeyOrder.OfKeys("# About the file\n\nb:\n  - x # one\n  # within\n  - y\n# first\na: 1\n# last\n", ["a", "b"]));

    [Theory]
    [InlineData("a: 1\nb: 2\n")]
    [InlineData("b: 2\nunknown: 1\na: 1\n")]
    [InlineData("{ b: 2, a: 1 }\n")]
    [InlineData("")]
    public void What_is_in_order_or_can_not_be_told_apart_is_left_alone(string yaml) => Assert.Null(KeyOrder.OfKeys(yaml, ["a", "b"]));

    [Fact]
    public void A_list_at_the_margin_stays_with_its_key() =>
        Assert.Equal("a: 1\nb:\n- x\n- y\n", KeyOrder.OfKeys("b:\n- x\n- y\na: 1\n", ["a", "b"]));

    [Fact]
    public void Items_are_sorted_by_id_and_the_comment_that_opens_the_file_stays() => Assert.Equal(
        "# The bibliography.\n- id: a\n  title: A\n# about b\n- { id: \"b\", title: B }\n- id: c\n",
        KeyOrder.OfItems("# The bibliography.\n- id: c\n# about b\n- { id: \"b\", title: B }\n- id: a\n  title: A\n"));
}

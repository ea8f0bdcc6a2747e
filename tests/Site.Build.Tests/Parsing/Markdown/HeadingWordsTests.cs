using Site.Build.Parsing.Markdown;

namespace Site.Build.Tests.Parsing.Markdown;

public sealed class HeadingWordsTests
{
    [Fact]
    public void Headings_of_the_same_words_share_them_and_their_slug()
    {
        var words = new HeadingWords();
        var first = words.Of("See also, too");
        var again = words.Of("See also, too");
        Assert.Equal(("See also, too", "see-also-too"), first);
        Assert.Same(first.Words, again.Words);
        Assert.Same(first.Slug, again.Slug);
        Assert.Equal(("See Also, too", "see-also-too"), words.Of("See Also, too"));
    }

    [Fact]
    public void More_words_than_are_kept_are_right_all_the_same()
    {
        var words = new HeadingWords();
        Assert.All(Enumerable.Range(0, 3000), i => Assert.Equal(($"Part {i}", $"part-{i}"), words.Of($"Part {i}")));
        Assert.Equal(("Part 2999", "part-2999"), words.Of("Part 2999"));
    }
}

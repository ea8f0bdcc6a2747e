using Site.Search.Analysis;
using Xunit;

namespace Site.Search.Tests.Analysis;

public sealed class StopWordsTests
{
    [Fact]
    public void The_list_is_that_of_the_description_of_the_format()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "search-format.md"));
        var listed = lines[Array.IndexOf(lines, "### Stop words") + 2].Split(' ');

        Assert.InRange(listed.Length, 80, 200);
        Assert.All(listed, word => Assert.True(StopWords.Contains(word), word));
        Assert.DoesNotContain(["", "A", "kernel", "the ", "theme", "guest"], word => StopWords.Contains(word));
    }
}

using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Model.Tests.Documents;

public sealed class CitationTests
{
    [Theory]
    [InlineData("barham2003", "barham2003", "")]
    [InlineData("barham2003, p. 165", "barham2003", "p. 165")]
    [InlineData(" barham2003 ,p. 1, 2 ", "barham2003", "p. 1, 2")]
    public void Front_matter_names_a_source_with_a_locator(string text, string key, string locator)
    {
        var citation = Citation.Of(new Located<string>(text, new SourceSpan(4, 7)));
        Assert.Equal(new Citation(key, locator, new SourceSpan(4, 7)), citation);
    }
}

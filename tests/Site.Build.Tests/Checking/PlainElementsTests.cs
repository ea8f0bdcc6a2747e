using System.Text;
using Site.Build.Checking;

namespace Site.Build.Tests.Checking;

public sealed class PlainElementsTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("p", true)]
    [InlineData("blockquote", true)]
    [InlineData("td", true)]
    [InlineData("", false)]
    [InlineData("A", false)]
    [InlineData("template", false)]
    [InlineData("path", false)]
    [InlineData("été", false)]
    public void An_element_of_HTML_is_found_by_its_name(string name, bool isKnown) => Assert.Equal(isKnown ? name : null, PlainElement.Html.Find(Encoding.UTF8.GetBytes(name))?.Name);

    [Fact]
    public void Elements_whose_names_share_a_place_are_all_found()
    {
        var names = Enumerable.Range(0, 200).Select(i => $"a{(char)('a' + (i % 20))}{(char)('a' + (i / 20))}b").ToArray();
        var elements = new PlainElements([.. names.Select(name => new PlainElement(name, ElementTraits.None, []))]);
        Assert.All(names, name => Assert.Equal(name, elements.Find(Encoding.UTF8.GetBytes(name))?.Name));
        Assert.Null(elements.Find("axxb"u8));
    }

    [Fact]
    public void An_image_has_elements_of_its_own()
    {
        Assert.NotNull(PlainElement.Svg.Find("path"u8));
        Assert.Null(PlainElement.Svg.Find("p"u8));
    }
}

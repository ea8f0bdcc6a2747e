using Site.Build.Parsing.Markdown;

namespace Site.Build.Tests.Parsing.Markdown;

public sealed class CodeOptionsTests
{
    [Fact]
    public void File_and_marks_are_read()
    {
        var options = CodeOptions.Of("file=/etc/xen/guest.cfg mark=2,4-5");
        Assert.Equal("/etc/xen/guest.cfg", options.File);
        Assert.Equal([2, 4, 5], options.Marked.Order());
        Assert.Null(options.Unknown);
    }

    [Theory]
    [InlineData("mark=")]
    [InlineData("mark=0")]
    [InlineData("mark=2-1")]
    [InlineData("mark=1-2-3")]
    [InlineData("mark=99999999999")]
    [InlineData("mark=1-2147483647")]
    [InlineData("title=x")]
    [InlineData("{1}")]
    public void Anything_else_is_unknown(string arguments) => Assert.Equal(arguments, CodeOptions.Of(arguments).Unknown);
}

using Site.Cli.Reporting;

namespace Site.Cli.Tests.Reporting;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain é 日本 🙂", "plain é 日本 🙂")]
    [InlineData("red \u001b[31m", "red \\u{1B}[31m")]
    [InlineData("line\nline\r\ttab", "line\\nline\\r\\ttab")]
    [InlineData("C1 \u009b31m, bell \u0007, delete \u007f", "C1 \\u{9B}31m, bell \\u{7}, delete \\u{7F}")]
    [InlineData("turned \u202e round", "turned \\u{202E} round")]
    [InlineData("separators \u2028 \u2029", "separators \\u{2028} \\u{2029}")]
    public void What_would_drive_a_terminal_is_spelled_out(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Fact]
    public void A_lone_surrogate_is_spelled_out() => Assert.Equal("a\\u{D800}b", Printable.Of("a\ud800b"));

    [Fact]
    public void A_tag_character_beyond_the_basic_plane_is_spelled_out() => Assert.Equal("\\u{E0041}", Printable.Of(char.ConvertFromUtf32(0xE0041)));
}

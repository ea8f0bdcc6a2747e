using FsCheck;
using FsCheck.Fluent;
using Site.Model.Text;

namespace Site.Model.Tests.Text;

public sealed class SmallLettersTests
{
    [Fact]
    public void They_are_compared_as_without_regard_to_case() => Prop.ForAll<string?>(any =>
    {
        var text = any ?? "";
        return new[] { "", "con", "https", "a1", text.ToLowerInvariant() }.Where(word => word.All(char.IsAscii)).All(word =>
            SmallLetters.Begin(text, word) == text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && SmallLetters.End(text, word) == text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && SmallLetters.Are(text, word) == text.Equals(word, StringComparison.OrdinalIgnoreCase));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("CoN", "con", true)]
    [InlineData("con ", "con", false)]
    [InlineData("\u212Aon", "kon", false)]
    [InlineData("a[b", "a{b", false)]
    [InlineData("LPT1", "lpt1", true)]
    public void Only_letters_have_a_case(string text, string word, bool are) => Assert.Equal(are, SmallLetters.Are(text, word));
}

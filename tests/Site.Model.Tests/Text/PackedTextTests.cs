using FsCheck;
using FsCheck.Fluent;
using Site.Model.Text;

namespace Site.Model.Tests.Text;

public sealed class PackedTextTests
{
    [Fact]
    public void A_text_comes_out_as_it_went_in_whole_and_in_parts() =>
        Prop.ForAll(Texts(), (text) =>
        {
            var packed = new PackedText(text);
            var (start, length) = (text.Length / 3, text.Length / 2);
            var copy = new char[packed.Length];
            packed.CopyTo(copy);
            return packed.Length == text.Length && packed.ToString() == text && new string(copy) == text
                && packed.Substring(start, length) == text.Substring(start, length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_are_equal_by_what_they_say()
    {
        Assert.Equal(new PackedText("größer"), new PackedText("größer"));
        Assert.Equal(new PackedText("größer").GetHashCode(), new PackedText("größer").GetHashCode());
        Assert.NotEqual(new PackedText("größer"), new PackedText("grösser"));
        Assert.Equal(PackedText.Empty, new PackedText(""));
    }

    [Fact]
    public void Half_a_character_is_replaced_and_counts_as_one() => Assert.Equal("a\ufffdb", new PackedText("a\ud83db").ToString());

    [Fact]
    public void There_is_no_part_beyond_the_end() => Assert.Throws<ArgumentOutOfRangeException>(() => new PackedText("é and more").Substring(8, 5));

    /// <summary>Texts of whole characters, of one to four bytes.</summary>
    private static Arbitrary<string> Texts() => Arb.From(
        Gen.Elements("a", " ", "é", "中", "🚀").ArrayOf().Select(string.Concat));
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Site.Model.Text;

namespace Site.Model.Tests.Text;

public sealed class PackedTextTests
{
    [Fact]
    public void A_text_comes_out_as_it_went_in_whole_and_in_parts_wherever_it_was_kept() =>
        Prop.ForAll(Texts(), (text) =>
        {
            var spill = new ListSpill();
            var (start, length) = (text.Length / 3, text.Length / 2);
            return All(text, spill).All(packed =>
            {
                var copy = new char[packed.Length];
                packed.CopyTo(copy);
                return packed.Length == text.Length && packed.Size == Encoding.UTF8.GetByteCount(text) && packed.ToString() == text && new string(copy) == text
                    && packed.Substring(start, length) == text.Substring(start, length) && packed.ToUtf8().Span.SequenceEqual(Encoding.UTF8.GetBytes(text));
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_text_is_put_away_and_a_short_one_stays_in_memory()
    {
        var spill = new ListSpill();
        PackedText.Of("short", spill);
        Assert.Equal(0, spill.Size);
        PackedText.Of(new string('a', 5000), spill);
        Assert.Equal(5000, spill.Size);
    }

    [Fact]
    public void A_text_that_can_not_be_put_away_stays_in_memory() => Assert.Equal(new string('a', 5000), PackedText.Of(new string('a', 5000), new FullSpill()).ToString());

    [Fact]
    public void A_part_lies_where_the_whole_lies()
    {
        var text = "größer " + new string('a', 5000);
        Assert.All(All(text, new ListSpill()), packed =>
        {
            Assert.Equal("ößer", packed.Part(2, 6, 4).ToString());
            Assert.Equal("ß", packed.Part(2, 6, 4).Substring(1, 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => packed.Part(5000, 10, 10));
        });
    }

    [Fact]
    public void Texts_are_equal_by_what_they_say()
    {
        Assert.Equal(new PackedText("größer"), new PackedText("größer"));
        Assert.Equal(new PackedText("größer").GetHashCode(), new PackedText("größer").GetHashCode());
        Assert.NotEqual(new PackedText("größer"), new PackedText("grösser"));
        Assert.Equal(PackedText.Empty, new PackedText(""));
        var text = new string('a', 5000);
        Assert.True(new PackedText(text) == PackedText.Of(text, new ListSpill()));
    }

    [Fact]
    public void Half_a_character_is_replaced_and_counts_as_one() => Assert.Equal("a\ufffdb", new PackedText("a\ud83db").ToString());

    [Fact]
    public void There_is_no_part_beyond_the_end() => Assert.Throws<ArgumentOutOfRangeException>(() => new PackedText("é and more").Substring(8, 5));

    /// <summary>A text packed in each way.</summary>
    private static PackedText[] All(string text, ListSpill spill) =>
    [
        new PackedText(text), PackedText.Of(text, null), PackedText.Of(text, spill),
        PackedText.OfUtf8(Encoding.UTF8.GetBytes(text), spill), PackedText.OfUtf8(Encoding.UTF8.GetBytes(text), text.Length, spill),
    ];

    /// <summary>Texts of whole characters, of one to four bytes, short and long.</summary>
    private static Arbitrary<string> Texts() => Arb.From(
        from text in Gen.Elements("a", " ", "é", "中", "🚀").ArrayOf().Select(string.Concat)
        from times in Gen.Elements(1, 200)
        select string.Concat(Enumerable.Repeat(text, times)));

    private sealed class ListSpill : ISpill
    {
        private readonly List<byte> _bytes = [];

        public int Size => _bytes.Count;

        public bool TryWrite(ReadOnlySpan<byte> bytes, out long at)
        {
            at = _bytes.Count;
            _bytes.AddRange(bytes);
            return true;
        }

        public void Read(long at, Span<byte> bytes) => _bytes.GetRange((int)at, bytes.Length).ToArray().CopyTo(bytes);
    }

    private sealed class FullSpill : ISpill
    {
        public bool TryWrite(ReadOnlySpan<byte> bytes, out long at)
        {
            at = 0;
            return false;
        }

        public void Read(long at, Span<byte> bytes) => throw new InvalidOperationException("Nothing is here.");
    }
}

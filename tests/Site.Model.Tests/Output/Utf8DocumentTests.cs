using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Site.Model.Output;

namespace Site.Model.Tests.Output;

/// <summary>How a page's text becomes bytes.</summary>
public sealed class Utf8DocumentTests
{
    [Fact]
    public void A_text_written_in_pieces_is_the_bytes_of_the_whole() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?[]>(), pieces =>
        {
            using var document = new Utf8Document();
            foreach (var piece in pieces)
            {
                document.Write(piece);
            }

            return Bytes(document).SequenceEqual(Encoding.UTF8.GetBytes(string.Concat(pieces)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_character_written_in_two_halves_stays_whole()
    {
        using var document = new Utf8Document();
        document.Write('\ud83d');
        document.Write('\ude80');
        Assert.Equal("🚀"u8.ToArray(), Bytes(document));
    }

    [Fact]
    public void It_stays_whole_wherever_the_text_that_waits_is_full()
    {
        for (var before = 4090; before <= 4100; before++)
        {
            using var document = new Utf8Document();
            var padding = new string('a', before);
            document.Write(padding);
            document.Write('\ud83d');
            document.Write("\ude80 é");
            Assert.Equal(Encoding.UTF8.GetBytes(padding + "🚀 é"), Bytes(document));
        }
    }

    [Fact]
    public void Half_a_character_at_the_end_is_replaced()
    {
        using var document = new Utf8Document();
        document.Write("a\ud83d");
        Assert.Equal("a\ufffd"u8.ToArray(), Bytes(document));
    }

    [Fact]
    public void A_document_larger_than_its_buffer_takes_more_of_them()
    {
        using var document = new Utf8Document();
        var text = string.Concat(Enumerable.Repeat("größer 🚀", 40_000));
        document.Write(text);
        document.Write(text.ToCharArray(), 1, 100_000);
        Assert.Equal(Encoding.UTF8.GetBytes(text + text[1..100_001]), Bytes(document));
    }

    [Fact]
    public void Text_and_what_is_UTF8_already_stand_as_they_were_written() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?[]>(), pieces =>
        {
            using var document = new Utf8Document();
            var whole = new List<byte>();
            for (var i = 0; i < pieces.Length; i++)
            {
                var utf8 = Encoding.UTF8.GetBytes(pieces[i] ?? "");
                whole.AddRange(utf8);
                if (i % 2 == 0)
                {
                    document.WriteUtf8(utf8);
                }
                else
                {
                    document.Write(Encoding.UTF8.GetString(utf8));
                }
            }

            return Bytes(document).SequenceEqual(whole);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    public void Half_a_character_before_what_is_UTF8_already_is_replaced(int before)
    {
        using var document = new Utf8Document();
        document.Write(new string('a', before - 1) + '\ud83d');
        document.WriteUtf8("b"u8);
        document.Write('\ude80');
        Assert.Equal(Encoding.UTF8.GetBytes(new string('a', before - 1) + "\ufffdb\ufffd"), Bytes(document));
    }

    [Fact]
    public void What_is_UTF8_already_may_be_larger_than_a_buffer()
    {
        using var document = new Utf8Document();
        var utf8 = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("größer 🚀", 20_000)));
        document.Write("a");
        document.WriteUtf8(utf8);
        document.WriteUtf8(utf8);
        Assert.Equal([(byte)'a', .. utf8, .. utf8], Bytes(document));
    }

    private static byte[] Bytes(Utf8Document document)
    {
        var bytes = new byte[document.End()];
        document.CopyTo(bytes);
        Assert.Equal(bytes, document.ToArray());
        return bytes;
    }
}

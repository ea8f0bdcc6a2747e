using System.Text;
using Site.Build.Rendering;

namespace Site.Build.Tests.Rendering;

/// <summary>Where the bytes of a batch's pages are.</summary>
public sealed class BatchBytesTests
{
    [Fact]
    public void What_is_kept_side_by_side_stays_apart_whatever_its_size()
    {
        var batch = new BatchBytes();
        var sizes = Enumerable.Range(0, 64).Select(i => i % 7 == 0 ? 0 : i % 16 == 0 ? BatchBytes.BlockSize + i : BatchBytes.BlockSize / 5 * (i % 6)).ToArray();
        for (var round = 0; round < 2; round++)
        {
            batch.Begin();
            var kept = new ReadOnlyMemory<byte>[sizes.Length];
            Parallel.For(0, sizes.Length, i => kept[i] = batch.Keep(Written(Of(i, sizes[i]))));
            for (var i = 0; i < sizes.Length; i++)
            {
                Assert.True(kept[i].Span.SequenceEqual(Of(i, sizes[i])));
            }
        }
    }

    [Fact]
    public void The_next_batch_is_where_the_one_before_was()
    {
        var batch = new BatchBytes();
        batch.Begin();
        var first = batch.Keep(Written("one"u8));
        batch.Begin();
        Assert.Equal("two"u8.ToArray(), batch.Keep(Written("two"u8)).ToArray());
        Assert.Equal("two"u8.ToArray(), first.ToArray());
    }

    private static Utf8Document Written(ReadOnlySpan<byte> text)
    {
        var document = new Utf8Document();
        document.Write(Encoding.UTF8.GetString(text));
        return document;
    }

    private static byte[] Of(int i, int size)
    {
        var bytes = new byte[size];
        Array.Fill(bytes, (byte)i);
        return bytes;
    }
}

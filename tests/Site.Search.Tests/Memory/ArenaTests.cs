using Site.Search.Memory;
using Xunit;

namespace Site.Search.Tests.Memory;

public sealed class ArenaTests
{
    // Larger than a block, some of them.
    private static readonly int[] Sizes = [.. Enumerable.Range(0, 64).Select(i => i % 7 == 0 ? 0 : i == 40 ? 5_000_000 + i : 300_000 * (i % 6))];

    [Fact]
    public void Pieces_taken_side_by_side_stay_apart_whatever_their_size()
    {
        using var arena = new Arena<long>();
        for (var round = 0; round < 2; round++)
        {
            arena.Reset();
            var pieces = new Memory<long>[Sizes.Length];
            Parallel.For(0, Sizes.Length, i =>
            {
                pieces[i] = arena.Take(Sizes[i]);
                pieces[i].Span.Fill(i);
            });
            Assert.Equal(Sizes, pieces.Select(piece => piece.Length));
            Assert.All(pieces, (piece, i) => Assert.False(piece.Span.ContainsAnyExcept(i)));
        }
    }

    [Fact]
    public void After_a_reset_pieces_lie_where_those_before_did()
    {
        using var arena = new Arena<byte>();
        var first = arena.Take(3);
        "one"u8.CopyTo(first.Span);
        arena.Reset();
        "two"u8.CopyTo(arena.Take(3).Span);
        Assert.Equal("two"u8.ToArray(), first.ToArray());
    }

    [Fact]
    public void A_piece_that_was_given_back_can_not_be_read()
    {
        var arena = new Arena<int>();
        var piece = arena.Take(1);
        arena.Dispose();
        Assert.Throws<ObjectDisposedException>(() => piece.Span.Length);
    }
}

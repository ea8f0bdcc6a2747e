using System.Text;
using Site.Search.Indexing;

namespace Site.Search.Coding;

/// <summary>The checksum of a shard, as docs/search-format.md, "Files", has it: FNV-1a over pairs of UTF-16 units. A pair is a step: half as many steps, each of which waits for the one before.</summary>
internal struct ShardSum
{
    private const int None = -1;
    private const int UnitBits = 16;

    private uint hash;

    // The first unit of a pair whose second has not come.
    private int half;

    /// <summary>The checksum of nothing.</summary>
    public ShardSum() => (hash, half) = (WordHash.Empty, None);

    /// <summary>The checksum of all that was added.</summary>
    public readonly uint Value => half == None ? hash : WordHash.Add(hash, (uint)half);

    /// <summary>Goes on with the UTF-16 units of valid UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        Span<char> units = stackalloc char[2];
        for (var at = 0; at < text.Length;)
        {
            if (half == None)
            {
                at += AddPairs(text[at..]);
                if (at == text.Length)
                {
                    return;
                }
            }

            if (text[at] < 0x80)
            {
                Add((char)text[at++]);
                continue;
            }

            Rune.DecodeFromUtf8(text[at..], out var rune, out var length);
            foreach (var unit in units[..rune.EncodeToUtf16(units)])
            {
                Add(unit);
            }

            at += length;
        }
    }

    /// <summary>Adds the pairs of ASCII that a text begins with; gives how long they are.</summary>
    private int AddPairs(ReadOnlySpan<byte> text)
    {
        var (at, sum) = (0, hash);
        while (at + 1 < text.Length && (text[at] | text[at + 1]) < 0x80)
        {
            sum = WordHash.Add(sum, text[at] | ((uint)text[at + 1] << UnitBits));
            at += 2;
        }

        hash = sum;
        return at;
    }

    private void Add(char unit)
    {
        if (half == None)
        {
            half = unit;
            return;
        }

        hash = WordHash.Add(hash, (uint)half | ((uint)unit << UnitBits));
        half = None;
    }
}

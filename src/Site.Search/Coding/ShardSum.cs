using System.Runtime.Intrinsics;
using System.Text;

namespace Site.Search.Coding;

/// <summary>
/// The checksum of a shard, as docs/search-format.md, "Files", has it: a polynomial over pairs of UTF-16 units. Steps of multiplying and adding, unlike those of
/// the usual hashes, can be taken for many pairs side by side and put together afterwards.
/// </summary>
internal struct ShardSum
{
    private const int None = -1;
    private const int UnitBits = 16;
    private const uint Begin = 2166136261;
    private const uint Multiplier = 16777619;

    // Pairs that are added side by side, of two ASCII characters each.
    private const int PairsAtOnce = 16;
    private const int BytesAtOnce = 2 * PairsAtOnce;

    // What the sum of each lane is multiplied with: the first pair of sixteen by the highest power, the last by the lowest, which is 1.
    private static readonly Vector256<uint> HighPowers = Powers(PairsAtOnce - 1);
    private static readonly Vector256<uint> LowPowers = Powers((PairsAtOnce / 2) - 1);
    private static readonly uint StepOfAll = Power(PairsAtOnce);

    private uint sum;

    // The first unit of a pair whose second has not come.
    private int half;

    /// <summary>The checksum of nothing.</summary>
    public ShardSum() => (sum, half) = (Begin, None);

    /// <summary>The checksum of all that was added.</summary>
    public readonly uint Value => half == None ? sum : Step(sum, (uint)half);

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
        var at = AddManyPairs(text);
        var value = sum;
        while (at + 1 < text.Length && (text[at] | text[at + 1]) < 0x80)
        {
            value = Step(value, text[at] | ((uint)text[at + 1] << UnitBits));
            at += 2;
        }

        sum = value;
        return at;
    }

    /// <summary>Does the same as long as <see cref="PairsAtOnce"/> are left. Every lane is the polynomial of every sixteenth pair; the sum before is in the last one's.</summary>
    private int AddManyPairs(ReadOnlySpan<byte> text)
    {
        var at = 0;
        if (text.Length < BytesAtOnce)
        {
            return at;
        }

        var (first, second) = (Vector256<uint>.Zero, Vector256<uint>.Zero.WithElement(Vector256<uint>.Count - 1, sum));
        for (; at + BytesAtOnce <= text.Length; at += BytesAtOnce)
        {
            var bytes = Vector256.Create(text[at..]);
            if (bytes.ExtractMostSignificantBits() != 0)
            {
                break;
            }

            var (lower, upper) = Vector256.Widen(bytes);
            first = (first * StepOfAll) + lower.AsUInt32();
            second = (second * StepOfAll) + upper.AsUInt32();
        }

        sum = Vector256.Sum((first * HighPowers) + (second * LowPowers));
        return at;
    }

    private void Add(char unit)
    {
        if (half == None)
        {
            half = unit;
            return;
        }

        sum = Step(sum, (uint)half | ((uint)unit << UnitBits));
        half = None;
    }

    private static Vector256<uint> Powers(int highest)
    {
        Span<uint> powers = stackalloc uint[Vector256<uint>.Count];
        for (var lane = 0; lane < powers.Length; lane++)
        {
            powers[lane] = Power(highest - lane);
        }

        return Vector256.Create<uint>(powers);
    }

    private static uint Power(int exponent)
    {
        var power = 1u;
        for (; exponent > 0; exponent--)
        {
            power *= Multiplier;
        }

        return power;
    }

    private static uint Step(uint sum, uint pair) => (sum * Multiplier) + pair;
}

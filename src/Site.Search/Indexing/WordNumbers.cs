using System.Runtime.InteropServices;

namespace Site.Search.Indexing;

/// <summary>
/// The vocabulary's numbers of the words that one thread meets, the last word of each hash: most words of a text were met before, and asking the
/// vocabulary, which all threads share, takes several times as long.
/// </summary>
internal sealed class WordNumbers(Vocabulary vocabulary)
{
    private const int Bits = 17;

    // So long a word is told from all others by its length, its first four units and its last four.
    private const int ShortWord = 8;
    private readonly Entry[] entries = new Entry[1 << Bits];

    /// <summary>Gives a word's number, a new one when it has none.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        var (first, last) = Ends(word);
        ref var entry = ref entries[Slot(first, last, word.Length)];
        if (entry.First != first || entry.Last != last || entry.Length != word.Length || (word.Length > ShortWord && !word.SequenceEqual(entry.Word)))
        {
            var (text, number) = vocabulary.EntryOf(word);
            entry = new Entry(first, last, text, word.Length, number);
        }

        return entry.Number;
    }

    private static (ulong First, ulong Last) Ends(ReadOnlySpan<char> word)
    {
        if (word.Length >= 4)
        {
            var bytes = MemoryMarshal.AsBytes(word);
            return (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^8..]));
        }

        var all = 0UL;
        foreach (var unit in word)
        {
            all = (all << 16) | unit;
        }

        return (all, all);
    }

    private static uint Slot(ulong first, ulong last, int length) => (uint)(((first ^ (last * 31) ^ (ulong)length) * 0x9E3779B97F4A7C15) >> (64 - Bits));

    private readonly record struct Entry(ulong First, ulong Last, string Word, int Length, int Number);
}

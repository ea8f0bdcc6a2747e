using System.Runtime.InteropServices;

namespace Site.Search.Indexing;

/// <summary>
/// The vocabulary's numbers of the words that one thread meets, the last word of each hash: most words of a text were met before, and asking the
/// vocabulary, which all threads share, takes several times as long.
/// </summary>
internal sealed class WordNumbers(Vocabulary vocabulary)
{
    private const int Bits = 17;
    private readonly (string Word, int Number)[] entries = new (string, int)[1 << Bits];

    /// <summary>Gives a word's number, a new one when it has none.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        ref var entry = ref entries[Slot(word)];
        if (entry.Word is null || !word.SequenceEqual(entry.Word))
        {
            entry = vocabulary.EntryOf(word);
        }

        return entry.Number;
    }

    // From the first and the last four units, which tell most words apart and take one step each.
    private static uint Slot(ReadOnlySpan<char> word)
    {
        ulong hash;
        if (word.Length < 4)
        {
            hash = WordHash.Add(WordHash.Empty, word);
        }
        else
        {
            var bytes = MemoryMarshal.AsBytes(word);
            hash = MemoryMarshal.Read<ulong>(bytes) ^ (MemoryMarshal.Read<ulong>(bytes[^8..]) * 31) ^ (ulong)word.Length;
        }

        return (uint)((hash * 0x9E3779B97F4A7C15) >> (64 - Bits));
    }
}

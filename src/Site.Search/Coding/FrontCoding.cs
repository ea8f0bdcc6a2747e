using System.Text;

namespace Site.Search.Coding;

/// <summary>Sorted words as one text: each as how much it shares with the one before, the rest, and a bar.</summary>
internal sealed class FrontCoding
{
    private readonly StringBuilder text = new();
    private string previous = "";

    /// <summary>Appends a word, which holds no bar.</summary>
    public void Add(string word)
    {
        var shared = Math.Min(SharedLength(previous, word), NumberText.Radix - 1);
        text.Append(NumberText.CharacterOf(shared)).Append(word, shared, word.Length - shared).Append('|');
        previous = word;
    }

    /// <summary>Gives the text.</summary>
    public override string ToString() => text.ToString();

    /// <summary>Gives how many UTF-16 units two words begin with in common, never half a character.</summary>
    public static int SharedLength(string one, string other)
    {
        var length = one.AsSpan().CommonPrefixLength(other);
        return length > 0 && char.IsHighSurrogate(other[length - 1]) ? length - 1 : length;
    }
}

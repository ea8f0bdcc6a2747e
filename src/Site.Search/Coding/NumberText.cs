namespace Site.Search.Coding;

/// <summary>
/// Whole numbers as printable ASCII without quote and backslash, small ones in one character: docs/search-format.md, "Numbers".
/// Such text goes into a script as it is, and compresses within a few per cent of raw bytes.
/// </summary>
internal sealed class NumberText
{
    /// <summary>How many different characters there are.</summary>
    public const int Radix = 93;

    private const int OneEnd = 60;
    private const int TwoEnd = 85;
    private const int ThreeEnd = 92;
    private const int TwoCount = (TwoEnd - OneEnd) * Radix;
    private const int ThreeCount = (ThreeEnd - TwoEnd) * Radix * Radix;

    private char[] text = new char[64];
    private int length;

    /// <summary>How many numbers there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Appends a number from 0 to <see cref="int.MaxValue"/>.</summary>
    public NumberText Add(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        Count++;
        if (number < OneEnd)
        {
            Digit(number);
        }
        else if ((number -= OneEnd) < TwoCount)
        {
            Digit(OneEnd + (number / Radix));
            Digit(number % Radix);
        }
        else if ((number -= TwoCount) < ThreeCount)
        {
            Digits(TwoEnd + (number / (Radix * Radix)), number, 2);
        }
        else
        {
            Digits(ThreeEnd, number - ThreeCount, 5);
        }

        return this;
    }

    /// <summary>Appends an ascending list as the gaps between its members.</summary>
    public NumberText AddGaps(IEnumerable<int> ascending)
    {
        var previous = -1;
        foreach (var number in ascending)
        {
            Add(number - previous - 1);
            previous = number;
        }

        return this;
    }

    /// <summary>Appends what another has.</summary>
    public NumberText Add(NumberText other)
    {
        Reserve(other.length);
        other.text.AsSpan(0, other.length).CopyTo(text.AsSpan(length));
        length += other.length;
        Count += other.Count;
        return this;
    }

    /// <summary>Gives the text.</summary>
    public override string ToString() => new(text, 0, length);

    /// <summary>Gives the character of one digit, from 0 to 92.</summary>
    public static char CharacterOf(int digit)
    {
        var c = digit + ' ';
        c += c >= '"' ? 1 : 0;
        return (char)(c + (c >= '\\' ? 1 : 0));
    }

    private void Digit(int digit)
    {
        Reserve(1);
        text[length++] = CharacterOf(digit);
    }

    private void Reserve(int more)
    {
        if (length + more > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, length + more));
        }
    }

    private void Digits(int first, int number, int rest)
    {
        Digit(first);
        var scale = 1;
        for (var i = 1; i < rest; i++)
        {
            scale *= Radix;
        }

        for (; scale > 0; scale /= Radix)
        {
            Digit(number / scale % Radix);
        }
    }
}

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
    private const int LongestNumber = 6;

    private byte[] text = new byte[64];
    private int length;

    /// <summary>How many numbers there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>The text so far; valid until the next call.</summary>
    public ReadOnlySpan<byte> Text => text.AsSpan(0, length);

    private static ReadOnlySpan<byte> Characters => " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8;

    /// <summary>Begins again.</summary>
    public NumberText Clear()
    {
        (length, Count) = (0, 0);
        return this;
    }

    /// <summary>Appends a number from 0 to <see cref="int.MaxValue"/>.</summary>
    public NumberText Add(int number)
    {
        if (text.Length - length < LongestNumber)
        {
            Array.Resize(ref text, text.Length * 2);
        }

        Count++;
        if ((uint)number < OneEnd)
        {
            Digit(number);
        }
        else
        {
            AddLong(number);
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

    /// <summary>Gives the text.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(Text);

    /// <summary>Gives the character of one digit, from 0 to 92.</summary>
    public static char CharacterOf(int digit) => (char)Characters[digit];

    private void AddLong(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        if ((number -= OneEnd) < TwoCount)
        {
            var (first, second) = Math.DivRem(number, Radix);
            Digit(OneEnd + first);
            Digit(second);
        }
        else if ((number -= TwoCount) < ThreeCount)
        {
            var (rest, third) = Math.DivRem(number, Radix);
            var (first, second) = Math.DivRem(rest, Radix);
            Digit(TwoEnd + first);
            Digit(second);
            Digit(third);
        }
        else
        {
            AddLongest(number - ThreeCount);
        }
    }

    private void AddLongest(int number)
    {
        Digit(ThreeEnd);
        for (var scale = Radix * Radix * Radix * Radix; scale > 0; scale /= Radix)
        {
            Digit(number / scale % Radix);
        }
    }

    private void Digit(int digit) => text[length++] = Characters[digit];
}

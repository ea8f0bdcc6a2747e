namespace Site.Build.Rendering;

/// <summary>Takes a text apart, from its beginning on, at places that are counted in UTF-16 code units, as those of a string are.</summary>
/// <param name="utf8">The text: valid UTF-8.</param>
internal ref struct Utf8Places(ReadOnlySpan<byte> utf8)
{
    private const byte FirstOfTwo = 0xC0;
    private const byte FirstOfFour = 0xF0;

    private ReadOnlySpan<byte> _rest = utf8;
    private int _at;

    /// <summary>The text from the last place up to another, which is not before it.</summary>
    /// <param name="place">The place; where there is none so far, the text ends.</param>
    public ReadOnlySpan<byte> UpTo(int place)
    {
        var end = 0;
        while (_at < place && end < _rest.Length)
        {
            // Nearly all is ASCII, a byte for each unit.
            var ahead = _rest.Slice(end, Math.Min(_rest.Length - end, place - _at));
            var plain = ahead.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var found ? found : ahead.Length;
            (_at, end) = (_at + plain, end + plain);
            if (plain < ahead.Length)
            {
                _at += _rest[end] < FirstOfFour ? 1 : 2;
                end = EndOfCharacter(end);
            }
        }

        var taken = _rest[..end];
        _rest = _rest[end..];
        return taken;
    }

    private readonly int EndOfCharacter(int start)
    {
        var end = start + 1;
        while (end < _rest.Length && _rest[end] is > 0x7F and < FirstOfTwo)
        {
            end++;
        }

        return end;
    }
}

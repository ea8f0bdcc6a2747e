namespace Site.Model.Text;

/// <summary>Compares text with words of ASCII in small letters, whatever the case of the text. For short words that are compared all the time: no look at a table, and no code that is other code on each processor.</summary>
public static class SmallLetters
{
    /// <summary>Whether a text begins with a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">ASCII without capitals.</param>
    public static bool Begin(ReadOnlySpan<char> text, string word) => text.Length >= word.Length && Are(text[..word.Length], word);

    /// <summary>Whether a text ends with a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">ASCII without capitals.</param>
    public static bool End(ReadOnlySpan<char> text, string word) => text.Length >= word.Length && Are(text[^word.Length..], word);

    /// <summary>Whether a text is a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">ASCII without capitals.</param>
    public static bool Are(ReadOnlySpan<char> text, string word)
    {
        if (text.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var small = char.IsAsciiLetterUpper(text[i]) ? (char)(text[i] | 0x20) : text[i];
            if (small != word[i])
            {
                return false;
            }
        }

        return true;
    }
}

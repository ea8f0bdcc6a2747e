namespace Site.Build.Planning.Previews;

/// <summary>Keeps texts of previews short.</summary>
internal static class PreviewText
{
    private const int Longest = 320;

    /// <summary>The text, cut after a word, with an ellipsis, where it is too long.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Longest);
        // A text without spaces is cut anywhere but within a character.
        end = end > Longest / 2 ? end : char.IsLowSurrogate(text[Longest]) ? Longest - 1 : Longest;
        return text[..end].TrimEnd(' ', ',', ';', ':', '–') + "…";
    }
}

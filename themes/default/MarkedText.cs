using System.Text;

namespace Site.Theme.Default;

/// <summary>Puts words in places that the theme's own files mark. Plainer than a regular expression, whose first use costs each build more than the looking does.</summary>
internal static class MarkedText
{
    /// <summary>The text with other words in each place from a beginning to the next end after it, both of which go too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="begin">What a place begins with.</param>
    /// <param name="end">What it ends with.</param>
    /// <param name="wordsFor">What to put there for what stands between.</param>
    public static string Fill(string text, string begin, string end, Func<string, string> wordsFor)
    {
        StringBuilder? filled = null;
        var done = 0;
        int start, length;
        while ((start = text.AsSpan(done).IndexOf(begin)) >= 0 && (length = text.AsSpan(done + start + begin.Length).IndexOf(end)) >= 0)
        {
            var inner = done + start + begin.Length;
            filled = (filled ?? new StringBuilder(text.Length)).Append(text, done, start).Append(wordsFor(text.Substring(inner, length)));
            done = inner + length + end.Length;
        }

        return filled is null ? text : filled.Append(text, done, text.Length - done).ToString();
    }
}

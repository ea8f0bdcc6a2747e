using Site.Model.Text;

namespace Site.Build.Parsing.Markdown;

/// <summary>Words of headings with their slugs. Many pages have headings of the same words: these share the strings. For one thread at a time.</summary>
internal sealed class HeadingWords
{
    // Those met first are as likely to come again as any.
    private const int MostKept = 1024;

    private readonly Dictionary<string, string> _slugs = new(StringComparer.Ordinal);

    /// <summary>Some words as a string, with their slug.</summary>
    public (string Words, string Slug) Of(ReadOnlySpan<char> words)
    {
        if (_slugs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var known, out var slug))
        {
            return (known, slug);
        }

        var text = words.ToString();
        slug = Slug.Of(text);
        if (_slugs.Count < MostKept)
        {
            _slugs.Add(text, slug);
        }

        return (text, slug);
    }
}

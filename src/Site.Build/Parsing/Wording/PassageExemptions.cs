using System.Collections.Immutable;
using Site.Build.Parsing.Markdown;
using Site.Model.Content;
using Site.Model.Documents;
using Site.Model.Text;

namespace Site.Build.Parsing.Wording;

/// <summary>The passages of a page that a rule lets off, and which of them it had to.</summary>
internal sealed class PassageExemptions(ImmutableArray<ExemptPassage> passages)
{
    private readonly HashSet<ExemptPassage> _used = [];

    /// <summary>The passages that let nothing off.</summary>
    public IEnumerable<ExemptPassage> Unused => passages.Where(passage => !_used.Contains(passage));

    /// <summary>Whether a sentence is let off: by its first words, or by the heading of its section.</summary>
    /// <param name="sentence">The sentence, without markup.</param>
    /// <param name="section">The heading it stands under; null for none.</param>
    public bool LetOff(string sentence, Heading? section)
    {
        var exemption = passages.FirstOrDefault(passage => IsAt(passage.At.Value, sentence, section));
        if (exemption is null)
        {
            return false;
        }

        _used.Add(exemption);
        return true;
    }

    private static bool IsAt(string at, string sentence, Heading? section) =>
        Sentences.Tidy(sentence).StartsWith(Sentences.Tidy(at), StringComparison.Ordinal)
        || (section is not null && (section.Text == at || section.Anchor == Slug.Of(at)));
}

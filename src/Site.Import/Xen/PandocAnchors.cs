using System.Text;

namespace Site.Import.Xen;

/// <summary>
/// Names headings as Pandoc does (its manual's "Extension: auto_identifiers"): letters, digits, underscores, hyphens and full stops are kept, in
/// lower case; space becomes one hyphen; what comes before the first letter goes; nothing left is <c>section</c>; a name that is taken gets a number.
/// </summary>
internal sealed class PandocAnchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading of the text.</summary>
    public string Next(string heading)
    {
        var bare = Of(heading);
        var anchor = bare;
        // No number below the last one given is free.
        var number = _numbers.GetValueOrDefault(bare);
        while (!_taken.Add(anchor))
        {
            anchor = $"{bare}-{++number}";
        }

        _numbers[bare] = number;
        return anchor;
    }

    private static string Of(string heading)
    {
        var anchor = new StringBuilder(heading.Length);
        var gap = false;
        foreach (var c in heading)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = anchor.Length > 0;
            }
            else if (char.IsLetter(c) || (anchor.Length > 0 && (char.IsDigit(c) || c is '_' or '-' or '.')))
            {
                if (gap)
                {
                    anchor.Append('-');
                    gap = false;
                }

                anchor.Append(char.ToLowerInvariant(c));
            }
        }

        return anchor.Length == 0 ? "section" : anchor.ToString();
    }
}

using System.Text.RegularExpressions;

namespace Site.Search.Lunr;

/// <summary>Porter's stemmer as lunr.js 2.3.9 has it, step for step: an index is only found by the stems its reader makes.</summary>
internal static partial class LunrStemmer
{
    private const string Consonants = "[^aeiou][^aeiouy]*";
    private const string Vowels = "[aeiouy][aeiou]*";

    private static readonly Dictionary<string, string> SecondStep = new(StringComparer.Ordinal)
    {
        ["ational"] = "ate",
        ["tional"] = "tion",
        ["enci"] = "ence",
        ["anci"] = "ance",
        ["izer"] = "ize",
        ["bli"] = "ble",
        ["alli"] = "al",
        ["entli"] = "ent",
        ["eli"] = "e",
        ["ousli"] = "ous",
        ["ization"] = "ize",
        ["ation"] = "ate",
        ["ator"] = "ate",
        ["alism"] = "al",
        ["iveness"] = "ive",
        ["fulness"] = "ful",
        ["ousness"] = "ous",
        ["aliti"] = "al",
        ["iviti"] = "ive",
        ["biliti"] = "ble",
        ["logi"] = "log",
    };

    private static readonly Dictionary<string, string> ThirdStep = new(StringComparer.Ordinal)
    {
        ["icate"] = "ic",
        ["ative"] = "",
        ["alize"] = "al",
        ["iciti"] = "ic",
        ["ical"] = "ic",
        ["ful"] = "",
        ["ness"] = "",
    };

    /// <summary>Gives the stem of a word in lower case.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 3)
        {
            return word;
        }

        var startsWithY = word[0] == 'y';
        var w = startsWithY ? "Y" + word[1..] : word;
        w = Plural(w);
        w = PastAndGerund(w);
        w = FinalY().Match(w) is { Success: true } y ? y.Groups[1].Value + "i" : w;
        w = Suffix(w, SecondSuffix(), SecondStep);
        w = Suffix(w, ThirdSuffix(), ThirdStep);
        w = LongSuffix(w);
        w = FinalE(w);
        return startsWithY ? "y" + w[1..] : w;
    }

    private static string Plural(string w)
    {
        if (PluralEs().IsMatch(w))
        {
            return PluralEs().Replace(w, "$1$2");
        }

        return PluralS().Replace(w, "$1$2");
    }

    private static string PastAndGerund(string w)
    {
        if (Eed().Match(w) is { Success: true } eed)
        {
            return MoreThanNone().IsMatch(eed.Groups[1].Value) ? w[..^1] : w;
        }

        if (EdOrIng().Match(w) is not { Success: true } ed || !HasVowel().IsMatch(ed.Groups[1].Value))
        {
            return w;
        }

        w = ed.Groups[1].Value;
        if (AtBlIz().IsMatch(w))
        {
            return w + "e";
        }

        if (DoubleConsonant().IsMatch(w))
        {
            return w[..^1];
        }

        return ShortEnd().IsMatch(w) ? w + "e" : w;
    }

    private static string Suffix(string w, Regex suffix, Dictionary<string, string> step) =>
        suffix.Match(w) is { Success: true } match && MoreThanNone().IsMatch(match.Groups[1].Value) ? match.Groups[1].Value + step[match.Groups[2].Value] : w;

    private static string LongSuffix(string w)
    {
        if (FourthSuffix().Match(w) is { Success: true } match)
        {
            return MoreThanOne().IsMatch(match.Groups[1].Value) ? match.Groups[1].Value : w;
        }

        if (Ion().Match(w) is { Success: true } ion)
        {
            var rest = ion.Groups[1].Value + ion.Groups[2].Value;
            return MoreThanOne().IsMatch(rest) ? rest : w;
        }

        return w;
    }

    private static string FinalE(string w)
    {
        if (EndsInE().Match(w) is { Success: true } match)
        {
            var rest = match.Groups[1].Value;
            w = MoreThanOne().IsMatch(rest) || (ExactlyOne().IsMatch(rest) && !ShortEnd().IsMatch(rest)) ? rest : w;
        }

        return w.EndsWith("ll", StringComparison.Ordinal) && MoreThanOne().IsMatch(w) ? w[..^1] : w;
    }

    [GeneratedRegex("^(" + Consonants + ")?" + Vowels + Consonants)]
    private static partial Regex MoreThanNone();

    [GeneratedRegex("^(" + Consonants + ")?" + Vowels + Consonants + "(" + Vowels + ")?$")]
    private static partial Regex ExactlyOne();

    [GeneratedRegex("^(" + Consonants + ")?" + Vowels + Consonants + Vowels + Consonants)]
    private static partial Regex MoreThanOne();

    [GeneratedRegex("^(" + Consonants + ")?[aeiouy]")]
    private static partial Regex HasVowel();

    [GeneratedRegex("^" + Consonants + "[aeiouy][^aeiouwxy]$")]
    private static partial Regex ShortEnd();

    [GeneratedRegex("^(.+?)(ss|i)es$")]
    private static partial Regex PluralEs();

    [GeneratedRegex("^(.+?)([^s])s$")]
    private static partial Regex PluralS();

    [GeneratedRegex("^(.+?)eed$")]
    private static partial Regex Eed();

    [GeneratedRegex("^(.+?)(ed|ing)$")]
    private static partial Regex EdOrIng();

    [GeneratedRegex("(at|bl|iz)$")]
    private static partial Regex AtBlIz();

    [GeneratedRegex("([^aeiouylsz])\\1$")]
    private static partial Regex DoubleConsonant();

    [GeneratedRegex("^(.+?[^aeiou])y$")]
    private static partial Regex FinalY();

    [GeneratedRegex("^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$")]
    private static partial Regex SecondSuffix();

    [GeneratedRegex("^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$")]
    private static partial Regex ThirdSuffix();

    [GeneratedRegex("^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$")]
    private static partial Regex FourthSuffix();

    [GeneratedRegex("^(.+?)(s|t)(ion)$")]
    private static partial Regex Ion();

    [GeneratedRegex("^(.+?)e$")]
    private static partial Regex EndsInE();
}

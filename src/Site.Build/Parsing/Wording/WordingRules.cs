using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Site.Build.Parsing.Markdown;

namespace Site.Build.Parsing.Wording;

/// <summary>
/// The lists of words that a dated reference does without. Each word is on its list because hardly any sentence needs it: what is often right
/// (<c>largest</c>, <c>today</c>, <c>huge</c> pages) is on none, so that a warning means something.
/// </summary>
internal static partial class WordingRules
{
    // What stands behind a word is named where it is a common one that is on a list only before others.
    private static readonly string[] PassingStems =
    [
        "currently", "present ", "presently", "nowadays", "recently", "recent year", "recent month", "recent kernel", "recent version", "recent release", "recent hardware",
        "recent processor", "recent distribution", "recent cpu", "lately", "contemporary", "modern ", "days ", "moment ", "writing ", "now ", "today ", "ago ", "year ", "next year",
        "upcoming ", "brand new", "state of",
    ];

    private static readonly string[] SuperlativeStems =
    [
        "fastest ", "slowest ", "safest ", "latest ", "best known", "best selling", "best hypervisor", "best platform", "best choice", "best solution", "best performance", "best way",
        "newest release", "newest version", "newest kernel", "newest processor", "newest hardware", "newest cpu", "most popular", "most advanced", "most secure", "most powerful",
        "most successful", "most mature", "most scalable", "most widely", "largest ", "biggest ", "leading ",
    ];

    private static readonly string[] MarketingStems =
    [
        "cutting edge", "blazing", "lightning fast", "revolution", "game chang", "world class", "best in", "best of", "leading ", "next gen", "seamless", "effortless", "robust", "powerful",
        "leverag", "unparalleled", "unmatched", "unrival", "innovative", "grade ", "rock solid", "turnkey", "battle tested", "supercharg", "rich ", "hassle free", "future proof",
    ];

    private static readonly WordStems AllStems = new([.. PassingStems, .. SuperlativeStems, .. MarketingStems]);

    /// <summary>Whether a sentence says as of when it speaks: a year, a version, or words that point to a time told before.</summary>
    public static bool IsDated(string sentence) => StatedFacts.FirstIn(sentence) is not null || ToldTime().IsMatch(sentence);

    /// <summary>The lists.</summary>
    public static ImmutableArray<WordingRule> All { get; } =
    [
        new(Problems.PassingWord, PassingWords, new WordStems(PassingStems), "was true on the day of writing only", "since which release or date, or as of when", IsFineWhenDated: false),
        new(Problems.UndatedSuperlative, Superlatives, new WordStems(SuperlativeStems), "is said without a date", "as of which year or version, in the same sentence", IsFineWhenDated: true),
        new(Problems.MarketingWord, MarketingWords, new WordStems(MarketingStems), "praises", "what it does, or a number with its source", IsFineWhenDated: false),
    ];

    /// <summary>The lists of which a word may stand in a text: most texts are told by one look.</summary>
    public static IEnumerable<WordingRule> ThatMayStandIn(string text) => AllStems.FirstIn(text) >= 0 ? All.Where(rule => rule.MayStandIn(text)) : [];

    /// <summary>Where in a text words begin that are on a list, or begin like one; in order. Each match of a list has one of them.</summary>
    public static ImmutableArray<int> PlacesIn(ReadOnlySpan<char> text)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        for (var place = AllStems.FirstIn(text); place >= 0; place = AllStems.FirstIn(text, place + 1))
        {
            places.Add(place);
        }

        return places.ToImmutable();
    }

    [GeneratedRegex(@"\b(?:at|until|by|before|since)\s+(?:the|that)\s+time\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToldTime();

    [GeneratedRegex(
        """
        (?<![\w-])(?:
            currently | presently | nowadays | recently | lately | contemporary | modern | modern-day | present-day
          | (?:in\s+|more\s+|most\s+|of\s+)?recent(?=\s+(?:years?|months?|kernels?|versions?|releases?|hardware|processors?|distributions?|CPUs?)\b)
          | these\s+days | at\s+present | at\s+the\s+moment(?!\s+(?:of|when|that|the|a|an|in|it)\b) | at\s+the\s+time\s+of\s+writing | as\s+of\s+(?:now|today)
          | until\s+now | up\s+to\s+now | (?:a\s+few|some|several)\s+years\s+ago | last\s+year | this\s+year | (?<!\bthe\s)next\s+year
          | upcoming | brand[\s-]new | state[\s-]of[\s-]the[\s-]art
        )(?![\w-])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PassingWords();

    [GeneratedRegex(
        """
        (?<![\w-])(?:
            fastest | slowest | safest | latest | best-known | best-selling
          | newest(?=\s+(?:release|version|kernel|processor|hardware|CPU)s?\b)
          | most\s+(?:popular|advanced|secure|powerful|successful|mature|scalable|widely\s+(?:used|deployed|known))
          | the\s+best\s+(?:hypervisor|platform|choice|solution|performance|way)
          | the\s+(?:largest|biggest|leading)\s+(?:cloud|provider|vendor|user|hypervisor|contributor)s?
        )(?![\w-])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Superlatives();

    [GeneratedRegex(
        """
        (?<![\w-])(?:
            cutting[\s-]edge | blazing(?:ly)?(?:[\s-]fast)? | lightning[\s-]fast | revolutionary | revolutioni[sz](?:e|es|ed|ing) | game[\s-]chang(?:er|ing)
          | world[\s-]class | best[\s-](?:in[\s-]class|of[\s-]breed) | (?:industry|market)[\s-]leading | next[\s-]gen(?:eration)? | seamless(?:ly)? | effortless(?:ly)?
          | robust(?:ly|ness)? | powerful(?!\s+as\b) | leverag(?:e|es|ed|ing) | unparalleled | unmatched | unrivall?ed | innovative | enterprise[\s-]grade
          | military[\s-]grade | rock[\s-]solid | turnkey | battle[\s-]tested | supercharg(?:e|es|ed|ing) | feature[\s-]rich | hassle[\s-]free | future[\s-]proof
        )(?![\w-])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarketingWords();
}

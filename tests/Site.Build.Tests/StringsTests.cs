using System.Text.RegularExpressions;
using Site.Build.Linking;
using Site.Tests;

namespace Site.Build.Tests;

/// <summary>What LINK and PLAN word for readers stands in <see cref="Strings"/> and nowhere else.</summary>
public sealed partial class StringsTests
{
    /// <summary>Phrases that no reader of the site sees, or that are no English of ours, by the reason.</summary>
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["who wants a file, for a diagnostic"] =
        [
            "the index A–Z", "the files for programs", "the list of ", "offline reading", "the previews", "the search description", "the search index", "the search page", "the document of the section ",
            "the bibliography", "the feed", "the sitemap", "the home page", "the page for what is not there", "the site map", "the staleness report", "the timeline", "the tracker", "the tracker's data",
        ],
        ["a diagnostic, or for who develops the site"] = [" bytes", " too", "` has a name of more than ", "` has the name of a device of Windows", "` is wanted by ", " has no view.", "A series of files is made once.", " Built without a base URL, so these addresses are relative. Build with one for a search engine. "],
        ["a name"] = ["PowerPC", "Itanium", "LoongArch", "BibTeX", "Xen", "Kconfig"],
        ["a word of a format"] =
        [
            "Uri", " and ", "-//Hypervisor Atlas//", "Document", "Description", "InputEncoding", "LongName", "OpenSearchDescription", "ShortName", "Url", "ClaimReview", "DefinedTerm", "Event", "Rating", "TechArticle",
            "WebSite", "User-agent: *\nAllow: /\n",
        ],
        ["a font"] = ["Verdana, Geneva, 'DejaVu Sans', sans-serif", "'Gill Sans', Calibri, 'Noto Sans', Arial, sans-serif", "'Old Standard', 'Iowan Old Style', Palatino, Georgia, 'Times New Roman', serif"],
        ["how days are written, here as by HistoricalDate"] = ["MMMM yyyy", "d MMMM yyyy"],
        ["upstream's words, looked for in what it says"] = ["not security supported"],
    };

    [Fact]
    public void What_plans_has_no_sentence_of_its_own() =>
        Assert.Equal("", string.Join('\n', Types().SelectMany(type => StringLiterals.Of(type).SelectMany(call => call.Literals)
            .Where(literal => IsPhrase(literal) && !literal.StartsWith('<') && !Others.Values.Any(allowed => allowed.Contains(literal))).Select(literal => $"{type.Name}: {literal}"))));

    [Fact]
    public void A_sentence_would_be_seen() =>
        Assert.Contains(StringLiterals.Of(typeof(Strings)).SelectMany(call => call.Literals), literal => literal == "How they came to be, dated and sourced." && IsPhrase(literal));

    private static IEnumerable<Type> Types() => typeof(Strings).Assembly.GetTypes().Where(type =>
        !type.IsNested && (type == typeof(RelatedPages) || (type.Namespace ?? "").StartsWith("Site.Build.Planning", StringComparison.Ordinal)));

    private static bool IsPhrase(string text) => Phrase().IsMatch(text);

    [GeneratedRegex("[A-Za-z]{2,}[,.:;]? [A-Za-z(]|^[A-Z][a-z]{2,}|^ ?[a-z]{2,} $|^ [a-z]{2,}")]
    private static partial Regex Phrase();
}

using System.Text.RegularExpressions;

namespace Site.Theme.Default.Tests;

/// <summary>The English of the scripts stands in <c>strings.js</c> and nowhere else, and each script has its own part of it.</summary>
public sealed partial class ScriptStringsTests
{
    /// <summary>Literals with the look of English that no reader is shown, by what they are.</summary>
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["a directive"] = ["use strict"],
        ["a key, as browsers or keyboards name it"] = ["Escape", "ArrowDown", "ArrowUp", "Enter", "Tab", "Ctrl", "Esc", "Home", "End"],
        ["a name"] = ["BibTeX", "Intel"],
        ["a key of the script's own"] = ["status in column", "place ${location.pathname}"],
        ["class names"] = ["product product-${platform}", "change-group change-${group.key}", "need need-${kind}", "outcome outcome-${outcome}", "lane lane-${key}", "stroke g${grade}", "mark ${said.status}"],
        ["a length"] = ["auto ${height.toFixed(0)}rem"],
        ["a font"] = ["${fontWeight} ${pixels}px ${fontFamily}"],
        ["a selector or a media query"] =
        [
            "cite, .authors, .cited-at, .own-page, button", "button, a", "li, tr, dd, p, .glossary > div, header", "main a:hover", "(hover: hover)", ".copy, button.cite, [data-keys], a.anchor, a.when",
            "nav, .preview, .anchor, .when, .cited-at, [aria-current], .matrix td, .mark, [data-no-preview]", "pre, p:not(.code-file)", "textarea, select, input:not([type=radio], [type=checkbox])",
            "script, style, textarea, select, button, form, mark, nav, svg", ".theme-switch input", ".on-this-page a", ".eras a", "(prefers-reduced-motion: reduce)", ".timeline li[data-day]",
            ".what a, :scope > a:not(.when)", ".band-buttons button", "(pointer: coarse), (width < 36rem)", ".what, .said, .told, .facts", ".happenings > li",
        ],
        ["an error that the script itself catches"] =
        [
            "not a number", "not a list of words", "not a list of pages", "no such page", "the index has another format", "a count is wrong", "a list is wrong", "a name is no text", "not a card", "${name} is missing",
            "${name} is of another index", "${name} is another shard", "${name} is damaged", "not a list of titles", "There is no list.", "The list is of another version.", "Not fetched: ${missing.join(' ')}",
        ],
    };

    /// <summary>Scripts with words that are no phrases of the site's: others' code, and the list of words that search passes over.</summary>
    private static readonly string[] StopWords = ["a about after", "me my no not", "was we were what"];

    public static TheoryData<string> OwnScripts =>
        [.. Sources().Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal) && !path.EndsWith(".min.js", StringComparison.Ordinal) && path != "strings.js")];

    [Theory, MemberData(nameof(OwnScripts))]
    public void A_script_has_no_words_of_its_own(string path) =>
        Assert.DoesNotContain(Phrases(Sources()[path]), phrase => !Others.Values.Any(allowed => allowed.Contains(phrase)) && !StopWords.Any(phrase.StartsWith));

    [Fact]
    public void Words_in_a_script_would_be_seen() => Assert.Equal(
        ["No page found", "${count} pages", "page", "Copy"],
        Phrases("// It's a comment\nconst a = n === 0 ? 'No page found' : `${count} pages`; // 'nor this one'\n  b.textContent = 'page';\n  make('p', { 'aria-label': 'Copy' }, ['x']);"));

    [Fact]
    public void A_script_is_served_with_the_words_that_it_names()
    {
        var strings = ScriptStrings.Parse(Sources()["strings.js"]);
        Assert.All(SampleFrame.Theme.Assets.Where(asset => asset.Path.EndsWith(".js", StringComparison.Ordinal)), asset =>
            Assert.DoesNotContain("atlasStrings", System.Text.Encoding.UTF8.GetString(asset.Bytes.Span), StringComparison.Ordinal));
        Assert.Equal("const strings = {\nfew: (n) => `${n} few`,\n};", ScriptStrings.Parse("  a: {\n    few: (/** @type {number} */ n) => `${n} few`,\n  },\n").Into("const strings = /** @type {any} */ (globalThis).atlasStrings.a;"));
        Assert.Equal("const strings = {\nfew: 'few',\n};", ScriptStrings.Parse("  a: {\r\n    few: 'few',\r\n  },\r\n").Into("const strings = /** @type {any} */ (globalThis).atlasStrings?.a;"));
        Assert.Throws<KeyNotFoundException>(() => strings.Into("/** @type {any} */ (globalThis).atlasStrings.nothing;"));
    }

    [Fact]
    public void Each_word_for_scripts_is_said_by_one()
    {
        var scripts = string.Join('\n', Sources().Where(source => source.Key != "strings.js").Select(source => source.Value));
        Assert.All(ScriptStrings.Parse(Sources()["strings.js"]).Names, name => Assert.Matches($@"\.atlasStrings\??\.{name}\b", scripts));
        Assert.All(Entry().Matches(Sources()["strings.js"]).Select(entry => entry.Groups["name"].Value), name => Assert.Matches($@"\b(strings|copying|searching)\.{name}\b", scripts));
    }

    [Fact]
    public void Scripts_say_what_templates_say_in_the_same_words()
    {
        var script = Sources()["strings.js"];
        string[] both = [Strings.NothingThatTheTrackerFollowsChanged, Strings.WhatChanged, Strings.NothingSaid, Strings.Became, Strings.OnThisPage, Strings.Keys];
        Assert.All(both, words => Assert.Contains($"'{words}'", script, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Sources()
    {
        var assembly = typeof(DefaultTheme).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(name => name.Replace('\\', '/'), name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        });
    }

    private static IEnumerable<string> Phrases(string script) => script.Split('\n').Where(line => line.TrimStart() is not ['/', '/', ..] and not ['*', ..] and not ['/', '*', ..])
        .Select(line => Comment().Replace(line, ""))
        .SelectMany(line => Literal().Matches(line))
        .Where(literal => Phrase().IsMatch(Hole().Replace(literal.Groups["text"].Value, "")) || (literal.Groups["shown"].Success && Word().IsMatch(literal.Groups["text"].Value)))
        .Select(literal => literal.Groups["text"].Value);

    [GeneratedRegex(@"/\*\*.*?\*/|\s//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<shown>(?:textContent =|'aria-label':|'aria-roledescription':|'aria-label',|title:|placeholder:) )?(?:'(?<text>(?:[^'\\]|\\.)*)'|`(?<text>(?:[^`\\]|\\.)*)`|""(?<text>(?:[^""\\]|\\.)*)"")")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\$\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("[A-Za-z]{2,}[,.:;]? [A-Za-z(]|^[A-Z][a-z]+|^ [a-z]{2,}|[a-z]{2,} $")]
    private static partial Regex Phrase();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^    (?<name>\w+):", RegexOptions.Multiline)]
    private static partial Regex Entry();
}

using System.Collections.Immutable;
using Site.Model.Views;

namespace Site.Theme.Default;

/// <summary>Files of the theme that colour code, beside the highlighter itself.</summary>
internal static class CodeAssets
{
    // The grammars with the languages that need them, under all the names an author may give a language. The shell's sessions need bash besides their own.
    private static readonly ImmutableArray<(string Grammar, string Languages)> All =
    [
        ("bash", "bash,sh,zsh,shell,console,shellsession"),
        ("c", "c,h"),
        ("diff", "diff,patch"),
        ("dts", "dts"),
        ("ini", "ini,toml"),
        ("json", "json,jsonc,json5"),
        ("makefile", "makefile,make,mk,mak"),
        ("python", "python,py"),
        ("shell", "shell,console,shellsession"),
        ("x86asm", "x86asm"),
        ("xml", "xml,html,xhtml,rss,atom,xsd,xsl,svg"),
        ("yaml", "yaml,yml"),
    ];

    /// <summary>Where a page finds the grammars, as <c>js/code.js</c> reads it: <c>bash,sh=ADDRESS c,h=ADDRESS</c>.</summary>
    public static string Grammars(PageFrame frame) =>
        string.Join(' ', All.Select(entry => $"{entry.Languages}={frame.Asset($"js/grammars/{entry.Grammar}.min.js")}"));
}

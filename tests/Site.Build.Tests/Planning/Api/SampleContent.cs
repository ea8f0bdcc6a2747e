using System.Text;
using Site.Build.Reading;
using Site.Model.Text;

namespace Site.Build.Tests.Planning.Api;

/// <summary>A small site with a tracker, in which every text that an author can write may be a hostile one.</summary>
internal static class SampleContent
{
    /// <summary>Markup, quotes, a backslash, a line end, separators of all formats, a control character, a character beyond the BMP.</summary>
    public const string Hostile = "=1+1,<b>\"x\" & 'y'</b>]]>;\\ \u0001\n{{z}}😀";

    public static BuildOptions Options(Uri? baseUrl = null) => new(baseUrl, Drafts: false, new DateOnly(2026, 11, 22));

    /// <summary>The content, with one text said in every title, name, note and qualifier.</summary>
    public static Snapshot Of(string say = "A name")
    {
        var said = Quoted(say);
        (string Path, string Text)[] files =
        [
            ("site.yml", $"""
                title: {said}
                description: {said}
                products:
                  - {"{"} id: kvm, name: {said}, release-name: Linux {"}"}
                  - {"{"} id: xen, name: Xen {"}"}
                areas:
                  - {"{"} id: cpu, name: {said} {"}"}
                  - {"{"} id: memory, name: Memory {"}"}
                eras:
                  - {"{"} id: first, name: "An era", since: 2003, description: {said}, sources: ["source, p. 1"] {"}"}
                """),
            ("references.yml", $"""
                - id: source
                  type: webpage
                  title: {said}
                  URL: https://example.org/a?b=c&d
                """),
            ("features/one.md", Feature(said)),
            ("features/two.md", "---\ntitle: Two\ndescription: Another.\nproducts: [kvm]\nareas: [memory]\nstatements:\n  - product: kvm\n    status: unknown\n---\n\nText.\n"),
            ("releases/linux-1.0.md", Release("kvm", "1.0", "2007-02", "")),
            ("releases/linux-2.0.md", Release("kvm", "2.0", "2010-08-01", "")),
            ("releases/linux-3.0.md", Release("kvm", "3.0", "2030-01-01", "")),
            ("releases/xen-4.10.md", Release("xen", "4.10", "2017-12-13", "end-of-support: 2019-06-13\nend-of-security-support: 2020-12~\n")),
            ("releases/xen-4.11.md", Release("xen", "4.11", "2018-07-10", "end-of-support: 2020-01-10\n")),
            ("releases/xen-4.12.md", Release("xen", "4.12", "2019-04-02", "")),
            ("events/it-happened.md", $"---\ntitle: {said}\ndescription: {said}\ndate: 2007-02-03\nend: 2007-02-04\nkind: release\nimportance: 1\nproducts: [xen, kvm]\nfeatures: [one]\nabsorbs: [linux-1.0]\nsources: [source]\nconflicts:\n  - date: 2007-03\n    note: {said}\n    sources: [source]\n---\n"),
            ("data/xen/releases.yml", XenReleases),
            ("data/xen/support.yml", XenRows(said)),
        ];
        return new Snapshot("", [.. files.Select(file => Source(file.Path, file.Text)).OrderBy(text => text.Path, StringComparer.Ordinal)], [], []);
    }

    /// <summary>The content with one file edited.</summary>
    public static Snapshot Edited(string path, Func<string, string> edit)
    {
        var before = Of();
        return before with { Texts = [.. before.Texts.Select(text => text.Path == path ? Source(path, edit(text.Text)) : text)] };
    }

    private const string XenReleases = """
        - { version: "4.10", document: "https://example.org/4.10", as-of: "2026-08" }
        - { version: "4.11", document: "https://example.org/4.11", as-of: "2026-08" }

        """;

    private static string XenRows(string said) => $$"""
        - path: memory/balloon
          title: {{said}}
          within: [Memory]
          rows:
            - statuses:
                - { since: "4.10", until: "4.10", status: supported, security: not-supported, upstream: {{said}} }
                - { since: "4.11", status: tech-preview, security: not-supported, caveat: true, upstream: "Tech Preview" }
              as-tagged:
                - { releases: ["4.10"], status: experimental, security: not-supported, upstream: Experimental }
            - qualifier: {{said}}
              statuses:
                - { since: "4.11", status: supported, security: limited, limit: "8 TiB", upstream: "Supported up to 8 TiB" }

        """;

    private static string Feature(string said) => $"""
        ---
        title: {said}
        description: {said}
        products: [kvm, xen]
        areas: [cpu]
        aliases: [{said}]
        xen-support: [memory/balloon]
        verified: 2026-11
        statements:
          - product: kvm
            status: supported
            since: "1.0"
            until: "1.0"
            arch: [x86]
            sources: ["source, p. 3"]
          - product: xen
            status: supported
            since: "4.10"
            until: "4.10"
            qualifier: {said}
            note: {said}
            upstream: "Supported, not security supported"
            default: on
            enable:
              - xl: {said}
            requires:
              - text: {said}
              - product: kvm
                since: "1.0"
            sources: [source]
            conflicts:
              - says: {said}
                sources: [source]
          - product: xen
            status: removed
            since: "4.11"
            qualifier: {said}
            sources: [source]
          - product: xen
            status: experimental
            until: "4.10"
            arch: [arm64]
            guest: [hvm]
            sources: [source]
        ---

        Text.

        """;

    private static string Release(string product, string version, string date, string more) =>
        $"---\nproduct: {product}\nversion: \"{version}\"\ndate: {date}\n{more}url: https://example.org/{product}?v={version}\nsources: [source]\n---\n";

    internal static SourceText Source(string path, string text) =>
        new(path, text, ContentHash.Of(Encoding.UTF8.GetBytes(text)));

    /// <summary>A double-quoted scalar of YAML, all in ASCII.</summary>
    private static string Quoted(string text) => "\"" + string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is >= 0x20 and < 0x7f && rune.Value is not ('"' or '\\') ? rune.ToString() : $"\\U{rune.Value:x8}")) + "\"";
}

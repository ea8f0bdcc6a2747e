using System.Text.Json;

namespace Site.Browser.Tests.Serving;

/// <summary>
/// A site whose every text tries to run something: each page says one of the <see cref="Payloads"/> wherever an author may write text. What ran
/// would have set <c>window.ran</c>, or asked <c>evil.example</c> for something.
/// </summary>
public sealed class HostileSite : ServedSite
{
    private readonly string _content;

    public HostileSite()
        : this(WriteContent())
    {
    }

    private HostileSite(string content)
        : base(content, isPublished: false) => _content = content;

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_content, recursive: true);
    }

    /// <summary>Ways out of text, attributes, comments, raw elements, JSON, CDATA and URLs, after the lists of OWASP and of DOMPurify's tests.</summary>
    public static IReadOnlyList<string> Payloads { get; } =
    [
        "<script>window.ran=1</script>",
        "</title></script></style></textarea><script>window.ran=1</script>",
        "\"><img src=x onerror=window.ran=1>",
        "' onmouseover='window.ran=1' autofocus onfocus='window.ran=1' x='",
        "--><svg onload=window.ran=1>",
        "]]><script>window.ran=1</script>",
        "\\\"});window.ran=1;//",
        "${window.ran=1}{{constructor.constructor('window.ran=1')()}}",
        "&lt;img src=x onerror=window.ran=1&gt;&#60;script&#62;window.ran=1&#60;/script&#62;",
        "<iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe>",
        "<details open ontoggle=window.ran=1><summary>x</summary></details>",
        "<style>@import 'https://evil.example/a.css'; * { background: url(https://evil.example/b) }</style>",
        "<base href=https://evil.example/><meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
        "<link rel=stylesheet href=https://evil.example/c.css><object data=https://evil.example/d></object>",
        "<noscript><p title=\"</noscript><img src=x onerror=window.ran=1>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=window.ran=1&gt;\">",
        "javascript:window.ran=1//\u2028window.ran=1\u202e<svg/onload=window.ran=1>",
    ];

    private static string WriteContent()
    {
        var folder = Directory.CreateTempSubdirectory("site-hostile-").FullName;
        Write(folder, "site.yml", $"title: {Quote(Payloads[0])}\ntagline: {Quote(Payloads[2])}\ndescription: {Quote(Payloads[1])}\nproducts: [{{ id: kvm, name: {Quote(Payloads[2])}, release-name: {Quote(Payloads[0])}, description: {Quote(Payloads[4])} }}]\nareas: [{{ id: cpu, name: {Quote(Payloads[5])} }}]\n");
        Write(folder, "references.yml", string.Concat(Payloads.Select((payload, i) =>
            $"- id: source-{i}\n  type: webpage\n  title: {Quote(payload)}\n  author: [{{ literal: {Quote(payload)} }}]\n  publisher: {Quote(payload)}\n  note: {Quote(payload)}\n  URL: \"https://example.org/{i}\"\n")));
        Write(folder, "releases/linux-1.0.md", $"---\nproduct: kvm\nversion: \"1.0\"\ndate: 2007\nsources: [{Quote("source-0, " + Payloads[2])}]\n---\n");
        for (var i = 0; i < Payloads.Count; i++)
        {
            var text = Quote(Payloads[i]);
            var body = Body(Payloads[i], i);
            Write(folder, $"articles/a{i}.md", $"---\ntitle: {text}\ndescription: {text}\nsection: guides\nverified: 2026-11-22\nverified-against: [{text}]\n---\n{body}");
            Write(folder, $"features/f{i}.md", $"---\ntitle: {text}\ndescription: {text}\nproducts: [kvm]\nareas: [cpu]\nstatements:\n  - product: kvm\n    status: supported\n    since: \"1.0\"\n    qualifier: {text}\n    upstream: {text}\n    note: {text}\n    enable: [{{ qemu: {text} }}, {{ libvirt: {text} }}]\n    requires: [{{ text: {text} }}, {{ hardware: {text} }}]\n    conflicts: [{{ says: {text}, sources: [source-{i}] }}]\n    sources: [{Quote($"source-{i}, " + Payloads[i])}]\n---\n{body}");
            Write(folder, $"events/e{i}.md", $"---\ntitle: {text}\ndescription: {text}\npage: true\ndate: {2000 + i}\nkind: release\nimportance: 1\nproducts: [kvm]\nfeatures: [f{i}]\nsources: [source-{i}]\n---\n{body}");
            Write(folder, $"events/n{i}.md", $"---\ntitle: {text}\ndescription: {text}\ndate: {2000 + i}\nkind: release\nimportance: 2\nproducts: [kvm]\nfeatures: [f{i}]\nsources: [{Quote($"source-{i}, " + Payloads[i])}]\nconflicts: [{{ date: 2003, note: {text}, sources: [source-{i}] }}]\n---\n{Payloads[i].Replace('\u2028', ' ')}\n");
            Write(folder, $"papers/p{i}.md", $"---\nid: p{i}\ntitle: {text}\ndescription: {text}\ntype: paper-conference\nauthor: [{{ family: {text}, given: {text} }}]\nissued: 2003\ncontainer-title: {text}\npublisher: {text}\nnote: {text}\n---\n{body}");
            Write(folder, $"terms/t{i}.md", $"---\nterm: {Quote(Payloads[i][..Math.Min(80, Payloads[i].Length)])}\ndefinition: {text}\n---\n{body}");
        }

        return folder;
    }

    private static string Body(string payload, int i)
    {
        var line = payload.Replace('\u2028', ' ');
        return $"""
            {line}

            ## {line}

            > {line}

            - {line} [@source-{i}, {new string([.. line.Where(c => c is not (']' or ';' or '['))])}]

            | {line.Replace('|', ' ')} | b |
            |---|---|
            | {line.Replace('|', ' ')} | `{line.Replace('`', ' ')}` |

            [[f{i}|{new string([.. line.Where(c => c is not (']' or '|' or '['))])}]] [[e{i}]] [[p{i}]] [[t{i}]] [[a{(i + 1) % Payloads.Count}]]

            ```js
            {line}
            ```

            """;
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text);

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}

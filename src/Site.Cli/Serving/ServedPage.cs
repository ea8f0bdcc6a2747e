using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Cli.Serving;

/// <summary>
/// Makes the page that <c>serve</c> sends out of the page that was built: the same bytes, but for two changes. Before <c>&lt;/head&gt;</c>
/// it loads the live script; and every content security policy in a meta element lets that script, its style sheet and its stream of
/// events pass, which means <c>'self'</c> in <c>script-src</c>, <c>style-src</c> and <c>connect-src</c>. Built files never hold either change.
/// </summary>
internal static partial class ServedPage
{
    private static readonly string[] Opened = ["script-src", "style-src", "connect-src"];

    /// <summary>The page to send.</summary>
    /// <param name="html">The page as it was built, in UTF-8.</param>
    /// <param name="script">The live script's address.</param>
    public static byte[] Of(ReadOnlySpan<byte> html, string script)
    {
        var text = Encoding.UTF8.GetString(html);
        var end = text.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? 0 : end;
        var head = PolicyElement().Replace(text[..end], element => PolicyContent().Replace(element.Value, content =>
            $"content=\"{WebUtility.HtmlEncode(Open(WebUtility.HtmlDecode(content.Groups["policy"].Value)))}\""));
        return Encoding.UTF8.GetBytes($"{head}<script src=\"{WebUtility.HtmlEncode(script)}\"></script>{text[end..]}");
    }

    /// <summary>The policy with <c>'self'</c> in the three directives; other sources and directives stay as they are.</summary>
    public static string Open(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList()).ToList();
        var fallback = Find(directives, "default-src");
        foreach (var name in Opened)
        {
            var directive = Find(directives, name);
            if (directive is null && fallback is not null)
            {
                directive = [name, .. fallback.Skip(1)];
                directives.Add(directive);
            }

            if (directive is not null && !directive.Contains("'self'", StringComparer.OrdinalIgnoreCase))
            {
                // 'none' is only valid alone.
                directive.RemoveAll(source => source.Equals("'none'", StringComparison.OrdinalIgnoreCase));
                directive.Add("'self'");
            }
        }

        return string.Join("; ", directives.Select(directive => string.Join(' ', directive)));
    }

    private static List<string>? Find(List<List<string>> directives, string name) =>
        directives.Find(directive => directive[0].Equals(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("""<meta\b[^>]*\bhttp-equiv\s*=\s*["']?content-security-policy\b[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolicyElement();

    [GeneratedRegex("""\bcontent\s*=\s*(?<quote>["'])(?<policy>.*?)\k<quote>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolicyContent();
}

using Site.Model.Documents;

namespace Site.Build.Parsing.Markdown;

/// <summary>The target of a Markdown link, taken apart and judged after Markdig has decoded entities and escapes.</summary>
/// <param name="Form">Whether it leads to a file of the site or elsewhere.</param>
/// <param name="Target">Path or address without the fragment (with it, when external).</param>
/// <param name="Fragment">The fragment of a path, percent-decoded; null when there is none.</param>
internal sealed record LinkTarget(LinkForm Form, string Target, string? Fragment)
{
    /// <summary>Takes a target apart; null when it is of a kind that may not be linked.</summary>
    public static LinkTarget? Of(string url)
    {
        var target = url.Trim();
        if (target.Any(c => char.IsControl(c) || c == '\\'))
        {
            return null;
        }

        var scheme = SchemeOf(target);
        if (scheme is not null)
        {
            return IsAllowed(scheme, target) ? new LinkTarget(LinkForm.External, target, null) : null;
        }

        if (target.StartsWith('/'))
        {
            return null;
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0
            ? new LinkTarget(LinkForm.Path, Uri.UnescapeDataString(target), null)
            : new LinkTarget(LinkForm.Path, Uri.UnescapeDataString(target[..hash]), Uri.UnescapeDataString(target[(hash + 1)..]));
    }

    private static bool IsAllowed(string scheme, string target) => scheme switch
    {
        "http" or "https" => Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri is { Host.Length: > 0, UserInfo: "" },
        "mailto" => true,
        _ => false,
    };

    /// <summary>The scheme in lower case, by RFC 3986: letters, digits, plus, dot and hyphen before the first colon; null when there is none.</summary>
    private static string? SchemeOf(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || target.AsSpan(0, colon).IndexOfAny("/?#") >= 0)
        {
            return null;
        }

        return target[..colon].ToLowerInvariant();
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Output;

namespace Site.Browser.Tests.Serving;

/// <summary>Finds the pages of a site that only lead on.</summary>
internal static partial class PageRedirects
{
    /// <summary>The pages with a refresh at once, each with the path below the site's root that it leads to.</summary>
    public static ImmutableDictionary<string, string> Among(ImmutableArray<OutputFile> files)
    {
        var redirects = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var file in files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            if (Refresh().Match(Encoding.UTF8.GetString(file.Bytes.Span)) is { Success: true } refresh)
            {
                var root = new Uri("file:///");
                redirects[file.Path] = new Uri(new Uri(root, file.Path), refresh.Groups["target"].Value).AbsolutePath[1..];
            }
        }

        return redirects.ToImmutable();
    }

    [GeneratedRegex("""<meta http-equiv="refresh" content="0; url=(?<target>[^"]+)""")]
    private static partial Regex Refresh();
}

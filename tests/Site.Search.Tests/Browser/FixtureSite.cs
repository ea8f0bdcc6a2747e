using System.Net;
using System.Text;

namespace Site.Search.Tests.Browser;

/// <summary>The sample site as pages on disk, with the theme's own scripts, under a strict policy: what the search needs of a template and no more.</summary>
internal sealed class FixtureSite : IDisposable
{
    private readonly BuiltIndex index = new(SampleSite.Documents);

    public FixtureSite()
    {
        foreach (var asset in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Theme")))
        {
            File.Copy(asset, Path.Combine(Folder, Path.GetFileName(asset)));
        }

        foreach (var document in SampleSite.Documents)
        {
            var sections = document.Sections.Select(section => $"<h2 id=\"{section.Anchor}\">{Encode(section.Heading)}</h2><p>{Encode(section.Text[..Math.Min(500, section.Text.Length)])}</p>");
            Write(document.Url, document.Title, $"<h1>{Encode(document.Title)}</h1>{string.Concat(sections)}");
        }

        Write("index.html", "Home", "<h1>Home</h1><p>Nothing here.</p>");
        Write("search.html", "Search", "<h1>Search</h1><div data-search-page><p>See the <a href=\"index-a-z.html\">index</a>.</p></div>");
        Write("index-a-z.html", "A to Z", "<h1>A to Z</h1>" + string.Concat(SampleSite.Documents.Select(document => $"<p><a href=\"{document.Url}\">{Encode(document.Title)}</a></p>")));
    }

    /// <summary>The site's root.</summary>
    public string Folder => index.Folder;

    public void Dispose() => index.Dispose();

    private void Write(string url, string title, string main)
    {
        var path = Path.Combine(Folder, url);
        var root = string.Concat(Enumerable.Repeat("../", url.Count(c => c == '/')));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'">
            <title>{Encode(title)}</title>
            <script src="{root}search-open.js" defer data-search-script="{root}search.js" data-search-style="{root}search.css" data-search-index="{root}search/" data-search-root="{root}"></script>
            </head>
            <body>
            <form class="search" role="search" action="{root}search.html"><label for="q">Search</label> <input id="q" name="q" type="search"><button>Search</button></form>
            <main>{main}</main>
            </body>
            </html>
            """, new UTF8Encoding(false));
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text.Replace("\uD800", "", StringComparison.Ordinal));
}

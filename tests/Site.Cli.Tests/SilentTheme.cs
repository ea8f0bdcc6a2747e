using System.Collections.Immutable;
using Site.Model.Output;
using Site.Model.Views;

namespace Site.Cli.Tests;

/// <summary>The least theme whose pages pass CHECK.</summary>
internal sealed class SilentTheme : ITheme
{
    public ImmutableArray<ThemeAsset> Assets => [];

    public void Render(PageView view, Utf8Document html)
    {
        var title = System.Net.WebUtility.HtmlEncode(view.Frame.Title);
        html.Write($"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'none'">
            <title>{title}</title></head>
            <body><h1>{title}</h1></body></html>
            """);
    }
}

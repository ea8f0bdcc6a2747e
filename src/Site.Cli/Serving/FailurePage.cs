using System.Net;
using Site.Cli.Reporting;

namespace Site.Cli.Serving;

/// <summary>What is served while there is no site yet: the report of the first build, or word that it is under way.</summary>
internal static class FailurePage
{
    /// <summary>The page; its script loads it again when there is something new.</summary>
    public static string Render(SiteState state, string script, string styleSheet)
    {
        var (title, text) = state.Build == 0 ? ("The site is being built", "") : ("The site could not be built", ReportOf(state));
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'">
            <title>{title}</title>
            <link rel="stylesheet" href="{WebUtility.HtmlEncode(styleSheet)}">
            <script src="{WebUtility.HtmlEncode(script)}"></script>
            </head>
            <body class="failure">
            <h1>{title}</h1>
            <p>{(state.Build == 0 ? "" : WebUtility.HtmlEncode(state.Report.Counts))}</p>
            <pre>{WebUtility.HtmlEncode(text)}</pre>
            </body>
            </html>

            """;
    }

    private static string ReportOf(SiteState state)
    {
        using var text = new StringWriter { NewLine = "\n" };
        // What keeps the site from being built comes first.
        var ordered = state.Report with { Diagnostics = [.. state.Report.Diagnostics.OrderBy(diagnostic => diagnostic.IsError ? 0 : 1)] };
        new TextReport(new Ink(false)).Write(ordered, text);
        return text.ToString();
    }
}

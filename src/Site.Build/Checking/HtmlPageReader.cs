using System.Text;
using Site.Model.Output;

namespace Site.Build.Checking;

/// <summary>Reads one page's HTML again, as a browser would, and finds what a template broke.</summary>
internal static class HtmlPageReader
{
    /// <summary>
    /// Reads a page: in one pass where it is written so plainly that a browser could not read it in another way, and with AngleSharp, which is
    /// many times slower, where it is not. What is found is the same.
    /// </summary>
    /// <param name="file">The page.</param>
    /// <param name="site">The paths of the site's files.</param>
    /// <param name="keepsFiles">Whether <see cref="HtmlPage.Files"/> is asked for.</param>
    /// <param name="parts">What was found in parts that pages share, among the same paths.</param>
    public static HtmlPage Read(OutputFile file, SitePaths site, bool keepsFiles, SharedParts? parts = null)
    {
        var findings = new HtmlFindings(file.Path, site, keepsFiles);
        return new PlainHtml(file.Bytes.Span, findings, parts).TryRead(out var hasTitle)
            ? findings.ToPage(hasTitle)
            : HtmlTree.Read(Encoding.UTF8.GetString(file.Bytes.Span).AsMemory(), new HtmlFindings(file.Path, site, keepsFiles));
    }
}

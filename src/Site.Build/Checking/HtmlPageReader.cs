using System.Buffers;
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
    public static HtmlPage Read(OutputFile file, SitePaths site, bool keepsFiles)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(file.Bytes.Length));
        try
        {
            var html = buffer.AsMemory(0, Encoding.UTF8.GetChars(file.Bytes.Span, buffer));
            var findings = new HtmlFindings(file.Path, site, keepsFiles);
            if (new PlainHtml(html.Span, findings).TryRead(out var hasTitle))
            {
                return findings.ToPage(hasTitle);
            }

            return HtmlTree.Read(html, new HtmlFindings(file.Path, site, keepsFiles));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}

using System.Buffers;
using System.Text;
using Site.Model.Output;
using Site.Search.Memory;

namespace Site.Build.Checking;

/// <summary>Reads one page's HTML again, as a browser would, and finds what a template broke.</summary>
internal static class HtmlPageReader
{
    private const int LargestPooled = 1024 * 1024;

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
        var most = Encoding.UTF8.GetMaxCharCount(file.Bytes.Length);
        if (most > LargestPooled)
        {
            // A pool keeps what it lent, and of a large site's lists some take megabytes.
            using var arena = new Arena<char>();
            return Read(file, site, keepsFiles, parts, arena.Take(most));
        }

        var buffer = ArrayPool<char>.Shared.Rent(most);
        try
        {
            return Read(file, site, keepsFiles, parts, buffer);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static HtmlPage Read(OutputFile file, SitePaths site, bool keepsFiles, SharedParts? parts, Memory<char> buffer)
    {
        var html = buffer[..Encoding.UTF8.GetChars(file.Bytes.Span, buffer.Span)];
        var findings = new HtmlFindings(file.Path, site, keepsFiles);
        return new PlainHtml(html.Span, findings, parts).TryRead(out var hasTitle)
            ? findings.ToPage(hasTitle)
            : HtmlTree.Read(html, new HtmlFindings(file.Path, site, keepsFiles));
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Site.Model.Output;

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
    public static HtmlPage Read(OutputFile file, SitePaths site, bool keepsFiles)
    {
        var most = Encoding.UTF8.GetMaxCharCount(file.Bytes.Length);
        if (most > LargestPooled)
        {
            return ReadLarge(file, site, keepsFiles, most);
        }

        var buffer = ArrayPool<char>.Shared.Rent(most);
        try
        {
            return Read(file, site, keepsFiles, buffer);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The same in memory that is given back at once: a pool keeps what it lent, and of a large site's lists some take megabytes.</summary>
    private static unsafe HtmlPage ReadLarge(OutputFile file, SitePaths site, bool keepsFiles, int most)
    {
        var buffer = NativeMemory.Alloc((nuint)most, sizeof(char));
        try
        {
            return Read(file, site, keepsFiles, new Span<char>(buffer, most));
        }
        finally
        {
            NativeMemory.Free(buffer);
        }
    }

    private static HtmlPage Read(OutputFile file, SitePaths site, bool keepsFiles, Span<char> buffer)
    {
        var html = buffer[..Encoding.UTF8.GetChars(file.Bytes.Span, buffer)];
        var findings = new HtmlFindings(file.Path, site, keepsFiles);
        return new PlainHtml(html, findings).TryRead(out var hasTitle)
            ? findings.ToPage(hasTitle)
            : HtmlTree.Read(html.ToString(), new HtmlFindings(file.Path, site, keepsFiles));
    }
}

using System.IO.Compression;
using System.Text;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>What a first visit to a page of the real content weighs on the line, when the server compresses by gzip.</summary>
public sealed class WeightTests(Chromium browser, AtlasSite atlas)
{
    private const int LargestVisit = 60 * 1024;
    private const int LargestFirstPaint = 14 * 1024;

    // Which resources the browser fetched, and whether it waited for them with its first paint.
    private const string Fetched = "() => performance.getEntriesByType('resource').map(resource => `${resource.renderBlockingStatus} ${resource.name}`)";

    /// <summary>The largest page of each kind that readers come to from elsewhere.</summary>
    [Theory]
    [InlineData("article")]
    [InlineData("feature")]
    [InlineData("release")]
    [InlineData("event")]
    [InlineData("paper")]
    [InlineData("claim")]
    [InlineData("term")]
    public async Task A_first_visit_fits_in_60_KB_and_14_of_them_paint_the_first_screen(string kind)
    {
        Assert.SkipUnless(atlas.Result.Succeeded, "The real content does not build; a test of its own says so.");
        var address = atlas.AddressOf(Mount.Root, PageKind.PathIn(atlas, kind));
        await using var tab = await browser.OpenAsync(atlas.AddressOf(Mount.Root), new Screen(360));
        await tab.Page.GotoAsync(address);
        await tab.Page.EvaluateAsync("() => document.fonts.ready");
        var fetched = await tab.Page.EvaluateAsync<string[]>(Fetched);

        var html = await GetAsync(address);
        var (first, whole) = (new List<(string Name, long Bytes)> { ("HTML to the first paragraph", Packed(FirstScreenOf(html))) }, new List<(string Name, long Bytes)> { ("HTML", Packed(html)) });
        foreach (var (isBlocking, resource) in fetched.Select(line => (line.StartsWith("blocking ", StringComparison.Ordinal), line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])).Distinct())
        {
            var bytes = await GetAsync(resource);
            var size = resource.EndsWith(".woff2", StringComparison.Ordinal) ? bytes.Length : Packed(bytes);
            whole.Add((resource, size));
            if (isBlocking)
            {
                first.Add((resource, size));
            }
        }

        Assert.Contains(first, part => part.Name.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains(whole, part => part.Name.EndsWith(".woff2", StringComparison.Ordinal));
        AssertFits(first, LargestFirstPaint);
        AssertFits(whole, LargestVisit);
    }

    /// <summary>The beginning of a page, which a browser paints before it has the rest: to the end of the first paragraph below the title.</summary>
    private static byte[] FirstScreenOf(byte[] html)
    {
        var text = Encoding.UTF8.GetString(html);
        var title = text.IndexOf("</h1>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text[..text.IndexOf("</p>", title, StringComparison.Ordinal)]);
    }

    private static void AssertFits(List<(string Name, long Bytes)> parts, long limit) => Assert.True(
        parts.Sum(part => part.Bytes) <= limit,
        $"{parts.Sum(part => part.Bytes)} bytes, of which {limit} are allowed:\n{string.Join('\n', parts.Select(part => $"{part.Bytes} {part.Name}"))}");

    private static async Task<byte[]> GetAsync(string address)
    {
        using var client = new HttpClient();
        return await client.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
    }

    // Level 6, as servers usually have it.
    private static long Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.Length;
    }
}

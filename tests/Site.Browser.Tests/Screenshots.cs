using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>
/// Pictures of every kind of page, wide and narrow, light and dark, for people to look at. Not a test, so it runs only when asked for:
/// <c>dotnet run -c Release --project tests/Site.Browser.Tests -- -explicit only</c>. They go to the folder <c>SITE_SCREENSHOTS</c>
/// names, or to <c>artifacts/screenshots</c>.
/// </summary>
public sealed class Screenshots(Chromium browser, SampleSite sample, AtlasSite atlas)
{
    private static readonly (string Name, int Width, int Height)[] Windows = [("wide", 1440, 900), ("phone", 390, 844)];

    // Chromium can't take a picture that is much higher than this.
    private const int HighestPicture = 6000;

    [Theory(Explicit = true)]
    [MemberData(nameof(KindsOf.PageAndScheme), MemberType = typeof(KindsOf))]
    public async Task Take(string kind, bool isDark)
    {
        foreach (var (site, name) in new (ServedSite, string)[] { (sample, "sample"), (atlas, "atlas") })
        {
            if (site.Result.Succeeded)
            {
                await TakeAsync(site, name, kind, isDark);
            }
        }
    }

    private async Task TakeAsync(ServedSite site, string name, string kind, bool isDark)
    {
        foreach (var window in Windows)
        {
            await using var tab = await browser.OpenAsync(site.AddressOf(Mount.File), new Screen(window.Width, window.Height, isDark));
            await tab.OpenKindAsync(site, Mount.File, kind);
            // Images load when they come near the window.
            await tab.Page.EvaluateAsync("() => Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
            var height = await tab.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
            var path = Path.Combine(Folder, $"{name}-{kind}-{window.Name}-{(isDark ? "dark" : "light")}.png");
            await tab.Page.ScreenshotAsync(new()
            {
                Path = path,
                FullPage = true,
                Clip = new() { X = 0, Y = 0, Width = window.Width, Height = Math.Min(height, HighestPicture) },
            });
            Assert.True(File.Exists(path));
        }
    }

    private static string Folder =>
        Environment.GetEnvironmentVariable("SITE_SCREENSHOTS") is { Length: > 0 } folder ? folder : Repository.PathOf("artifacts/screenshots");
}

using Microsoft.Playwright;

namespace Site.Browser.Tests.Browsing;

/// <summary>
/// The browser of all tests. <c>SITE_BROWSER</c> names the Chromium or Chrome to use, as a full path; without it, Playwright's own
/// download is used, if it is there. <c>./test</c> finds or installs one and sets the variable.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    // Nothing of the browser's own may go out. Playwright names the features that are off, and keeps no page that was left; of two such lists the last counts.
    private static readonly string[] Arguments =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("SITE_BROWSER");
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Tab.LongestWait);
        try
        {
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = string.IsNullOrEmpty(path) ? null : path,
                // Root has no sandbox.
                Args = Environment.IsPrivilegedProcess ? [.. Arguments, "--no-sandbox"] : Arguments,
            });
        }
        catch (PlaywrightException exception)
        {
            throw new InvalidOperationException("No browser starts: run ./test, or let SITE_BROWSER name a Chromium or Chrome.", exception);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? default);
        _playwright?.Dispose();
    }

    /// <summary>A new tab that shares nothing with the others.</summary>
    /// <param name="home">The address of the site it will show.</param>
    /// <param name="screen">What it is shown on; a wide screen in light colours unless said otherwise.</param>
    public async Task<Tab> OpenAsync(Uri home, Screen? screen = null)
    {
        var shown = screen ?? new Screen();
        var profile = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = shown.Width, Height = shown.Height },
            ColorScheme = shown.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = shown.HasScript,
            BypassCSP = !shown.HasPolicy,
            HasTouch = shown.HasTouch,
            IsMobile = shown.HasTouch,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        return new Tab(profile, await profile.NewPageAsync(), home);
    }
}

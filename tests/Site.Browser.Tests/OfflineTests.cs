using Microsoft.Playwright;
using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

namespace Site.Browser.Tests;

/// <summary>A hosted site that browsers keep. Each test has a site of its own, since it is published anew in some.</summary>
public sealed class OfflineTests(Chromium browser) : IAsyncLifetime
{
    private const string Article = "articles/everything.html";
    private const string Other = "articles/short.html";

    private const string Lede = "() => document.querySelector('.lede').textContent";

    private readonly OfflineSite _site = new();

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        Assert.True(_site.Result.Succeeded, string.Join('\n', _site.Complaints));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task After_the_first_visit_the_page_and_the_ways_from_it_are_there_without_a_network()
    {
        await using var tab = await VisitAsync();
        Assert.Empty(tab.Complaints);
        await tab.Page.Context.SetOfflineAsync(true);

        await tab.Page.ReloadAsync();
        Assert.Equal("Everything a page can hold", await tab.Page.Locator("h1").TextContentAsync());
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => [...document.styleSheets].every(sheet => sheet.cssRules.length > 0) && document.fonts.check('16px \"Old Standard\"')"));
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.querySelector('pre .hljs-keyword') !== null"));

        await tab.Page.GotoAsync(Address("index.html"));
        Assert.Equal("Sample Atlas", await tab.Page.Locator("h1").TextContentAsync());
    }

    [Fact]
    public async Task A_page_that_is_not_kept_leads_to_the_page_that_says_so()
    {
        await using var tab = await VisitAsync();
        await tab.Page.Context.SetOfflineAsync(true);
        await tab.Page.GotoAsync(Address("features/a-feature.html"));

        await Assertions.Expect(tab.Page.Locator("#page\\:offline-asked")).ToBeVisibleAsync();
        Assert.Equal("Reading offline", await tab.Page.Locator("h1").TextContentAsync());
        await tab.Page.Locator("#page\\:offline-asked a").First.ClickAsync();
        await tab.ArriveAsync(Address("index.html"));
    }

    [Fact]
    public async Task A_new_version_is_there_within_two_loads_with_a_network_and_without()
    {
        await using var tab = await VisitAsync();
        _site.PublishWith("articles/everything.md", "long enough to scroll, with old names", "in its second version, with old names");

        // With the first load the browser sees that there is a new version.
        await tab.Page.ReloadAsync();
        await UpdatedAsync(tab);
        await tab.Page.ReloadAsync();
        Assert.Contains("second version", await tab.Page.EvaluateAsync<string>(Lede), StringComparison.Ordinal);

        await tab.Page.Context.SetOfflineAsync(true);
        await tab.Page.ReloadAsync();
        Assert.Contains("second version", await tab.Page.EvaluateAsync<string>(Lede), StringComparison.Ordinal);
    }

    /// <summary>The server is replaced under the reader, who reads on without a network: what is shown is all of one version.</summary>
    [Fact]
    public async Task No_page_is_made_of_two_versions()
    {
        await using var tab = await VisitAsync();
        await tab.Page.GotoAsync(Address(Other));
        await KeptAsync(tab, Other);
        var before = await PartsAsync(tab);
        _site.PublishWith("articles/short.md", "description: ", "description: Second version. ");
        await tab.Page.Context.SetOfflineAsync(true);

        // Not updated yet: the whole old page.
        await tab.Page.ReloadAsync();
        Assert.DoesNotContain("Second version", await tab.Page.EvaluateAsync<string>(Lede), StringComparison.Ordinal);
        Assert.Equal(before, await PartsAsync(tab));

        await tab.Page.Context.SetOfflineAsync(false);
        await tab.Page.GotoAsync(Address(Article));
        await UpdatedAsync(tab);
        await tab.Page.Context.SetOfflineAsync(true);

        // Read before, and not since: the whole new page, brought up to date with all the others.
        await tab.Page.GotoAsync(Address(Other));
        Assert.Contains("Second version", await tab.Page.EvaluateAsync<string>(Lede), StringComparison.Ordinal);
        var hashes = await tab.Page.EvaluateAsync<string>(HashesOfAll, new[] { _site.AddressOf(Mount.Below).AbsoluteUri });
        Assert.Equal("", hashes);
    }

    [Fact]
    public async Task The_whole_site_can_be_kept_and_all_of_it_removed()
    {
        await using var tab = await VisitAsync();
        await tab.Page.GotoAsync(Address("offline.html"));
        var state = tab.Page.GetByRole(AriaRole.Status);
        await Assertions.Expect(state).ToContainTextAsync(" of ");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Keep the whole site" }).ClickAsync();
        await Assertions.Expect(state).ToContainTextAsync("keeps the whole site");

        await tab.Page.Context.SetOfflineAsync(true);
        await tab.Page.GotoAsync(Address("features/a-feature.html"));
        Assert.Equal("A feature", await tab.Page.Locator("h1").TextContentAsync());
        await tab.Page.GotoAsync(Address("search.html?q=balloon"));
        await Assertions.Expect(tab.Page.Locator("[data-search-results]")).ToContainTextAsync("balloon");
        await tab.Page.Context.SetOfflineAsync(false);

        await tab.Page.GotoAsync(Address("offline.html"));
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Remove it from this browser" }).ClickAsync();
        await Assertions.Expect(state).ToContainTextAsync("keeps nothing");
        await tab.Page.GotoAsync(Address(Article));
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length"));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_site_that_is_no_longer_kept_removes_what_was()
    {
        await using var tab = await VisitAsync();
        _site.PublishWith("site.yml", "offline: on", "offline: remove");
        await tab.Page.ReloadAsync();
        await UntilAsync(tab, "async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length === 0");
        await tab.Page.ReloadAsync();
        Assert.Equal("Everything a page can hold", await tab.Page.Locator("h1").TextContentAsync());
    }

    [Fact]
    public async Task The_browser_takes_the_manifest_and_its_icons()
    {
        await using var tab = await VisitAsync();
        var session = await tab.Page.Context.NewCDPSessionAsync(tab.Page);
        var manifest = (await session.SendAsync("Page.getAppManifest"))!.Value;
        Assert.Empty(manifest.GetProperty("errors").EnumerateArray());
        Assert.Contains("\"name\":\"Sample Atlas\"", manifest.GetProperty("data").GetString(), StringComparison.Ordinal);
        Assert.Equal(Address("site.webmanifest"), manifest.GetProperty("url").GetString());
        Assert.Empty(tab.Complaints);
    }

    // The addresses of what is kept in the newest cache and is not what the version's list says.
    private const string HashesOfAll = """
        async ([root]) => {
          const names = (await caches.keys()).filter(name => name.startsWith('atlas '));
          const cache = await caches.open(names.at(-1));
          const list = await (await cache.match(root + 'data/offline.json')).json();
          const wrong = [];
          for (const request of await cache.keys()) {
            const path = request.url.slice(root.length);
            if (path === 'data/offline.json') continue;
            const bytes = await (await cache.match(request)).arrayBuffer();
            const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map(byte => byte.toString(16).padStart(2, '0')).join('');
            if (!list.files[path] || !hash.startsWith(list.files[path])) wrong.push(path);
          }
          return wrong.join(' ');
        }
        """;

    private string Address(string path) => _site.AddressOf(Mount.Below, path);

    /// <summary>A tab that shows an article, which the browser has kept with all that belongs to it.</summary>
    private async Task<Tab> VisitAsync()
    {
        var tab = await browser.OpenAsync(_site.AddressOf(Mount.Below));
        await tab.Page.GotoAsync(Address(Article));
        await KeptAsync(tab, Article);
        return tab;
    }

    private Task KeptAsync(Tab tab, string path) =>
        UntilAsync(tab, "async address => navigator.serviceWorker.controller !== null && (await caches.match(address)) !== undefined", Address(path));

    /// <summary>Waits until a second version has taken over.</summary>
    private static Task UpdatedAsync(Tab tab) => UntilAsync(tab, """
        async () => {
          const registration = await navigator.serviceWorker.ready;
          return (await caches.keys()).length === 2 && !registration.installing && !registration.waiting && registration.active?.state === 'activated';
        }
        """);

    /// <summary>Asks until the answer is yes. Playwright's own waiting takes a promise for one.</summary>
    private static async Task UntilAsync(Tab tab, string question, string? about = null)
    {
        while (!await tab.Page.EvaluateAsync<bool>(question, about))
        {
            await tab.Page.WaitForTimeoutAsync(50);
        }
    }

    private static Task<string[]> PartsAsync(Tab tab) => tab.Page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('script[src], link[rel=stylesheet]')].map(part => part.src ?? part.href)");
}

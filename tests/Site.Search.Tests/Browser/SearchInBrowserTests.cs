using Microsoft.Playwright;
using Xunit;

namespace Site.Search.Tests.Browser;

/// <summary>The search as a reader meets it, in Chromium, from a server and from the disk.</summary>
public sealed class SearchInBrowserTests : IAsyncLifetime
{
    private const string Host = "http://site.test/sub/path";
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly FixtureSite site = new();
    private readonly List<string> troubles = [];
    private readonly List<string> requests = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Array.Find(Browsers, File.Exists), Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
        site.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Typed_letter_by_letter_the_hit_never_goes(bool disk)
    {
        var page = await Open("index.html", disk);
        Assert.DoesNotContain(requests, url => url.Contains("/search.js", StringComparison.Ordinal));
        var field = page.GetByRole(AriaRole.Searchbox).Or(page.GetByRole(AriaRole.Combobox));
        await field.FocusAsync();
        for (var typed = "live m"; typed.Length <= "live migration".Length; typed = "live migration"[..Math.Min(14, typed.Length + 1)])
        {
            await page.Locator("input[name=q]").FillAsync(typed);
            await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Live migration");
            if (typed.Length == 14)
            {
                break;
            }
        }

        Assert.Empty(troubles);
    }

    [Theory]
    [InlineData(false, "lvie migraton", "Live migration")]
    [InlineData(true, "lvie migraton", "Live migration")]
    [InlineData(false, "kvm_intel.nested", "Networking with vhost-user")]
    [InlineData(true, "/dev/kvm", "Device assignment")]
    [InlineData(true, "\"walks two sets\"", "Memory virtualization")]
    [InlineData(true, "维护", "开发者维护指南")]
    public async Task Every_sort_of_query_finds_its_page(bool disk, string query, string title)
    {
        var page = await Open("features/x2apic.html", disk);
        await Type(page, query);
        await Assertions.Expect(page.Locator("[role=option] .search-title").First).ToHaveTextAsync(title);
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var page = await Open("index.html", disk: true);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("live migration");
        var field = page.GetByRole(AriaRole.Combobox);
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Live migration");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await page.GetByRole(AriaRole.Option).First.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        if (await page.GetByRole(AriaRole.Option).First.GetAttributeAsync("aria-selected") != "true")
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/live-migration.html?highlight=*");
        await Assertions.Expect(page.Locator("mark.search-landing").First).ToHaveTextAsync("Live");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove highlights" }).ClickAsync();
        await Assertions.Expect(page.Locator("mark")).ToHaveCountAsync(0);
        Assert.Empty(troubles);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_feature_asked_for_by_name_answers_first(bool disk)
    {
        var page = await Open("index.html", disk);
        await Type(page, "EPT");
        await Assertions.Expect(page.Locator(".search-card")).ToContainTextAsync("Extended Page Tables");
        await Assertions.Expect(page.Locator(".search-card dl")).ToContainTextAsync("supported");
        Assert.Empty(troubles);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_page_of_results_is_its_address_and_filters_by_chips(bool disk)
    {
        var page = await Open("search.html?q=guest", disk);
        await Assertions.Expect(page.Locator(".search-hits > li")).Not.ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "feature" }).ClickAsync();
        await Assertions.Expect(page.Locator(".search-hits .search-kind").First).ToHaveTextAsync("feature");
        await Assertions.Expect(page.Locator("input[name=q]")).ToHaveValueAsync("guest kind:feature");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "feature" })).ToHaveAttributeAsync("aria-pressed", "true");
        await page.GetByRole(AriaRole.Button, new() { Name = "feature" }).ClickAsync();
        await Assertions.Expect(page.Locator("input[name=q]")).ToHaveValueAsync("guest");
        await Assertions.Expect(page.Locator(".search-excerpt mark").First).ToBeVisibleAsync();
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task Markup_in_a_title_is_shown_and_never_run()
    {
        var page = await Open("search.html?q=lone+control", disk: false);
        await Assertions.Expect(page.Locator(".search-hits a").First).ToHaveTextAsync("<img src=x onerror=alert(1)>");
        Assert.Equal(0, await page.Locator(".search-hits img, .search-hits script").CountAsync());
        Assert.Empty(troubles);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_deleted_shard_leaves_the_rest_and_says_so(bool disk)
    {
        foreach (var file in Directory.EnumerateFiles(site.Folder, "x*.js", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }

        var page = await Open("search.html?q=live+migration", disk);
        await Assertions.Expect(page.Locator(".search-hits a").First).ToHaveTextAsync("Live migration");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("could not be loaded");
    }

    [Fact]
    public async Task Without_script_the_field_leads_to_a_page_with_the_index()
    {
        var page = await Open("index.html", disk: true, script: false);
        await page.Locator("input[name=q]").FillAsync("migration");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "index" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Recent_searches_are_offered_and_can_be_forgotten()
    {
        var page = await Open("index.html", disk: false);
        await Type(page, "balloon");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(Host + "/search.html?q=balloon");
        await page.GotoAsync(Host + "/index.html");
        await page.Locator("input[name=q]").FocusAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveTextAsync("balloon");
        await page.GetByRole(AriaRole.Option, new() { Name = "Forget these searches" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
        Assert.Empty(troubles);
    }

    private static async Task Type(IPage page, string query)
    {
        await page.Locator("input[name=q]").FocusAsync();
        await page.Keyboard.TypeAsync(query);
    }

    private async Task<IPage> Open(string url, bool disk, bool script = true)
    {
        var context = await browser!.NewContextAsync(new() { JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(30_000);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") { troubles.Add(message.Text); } };
        page.PageError += (_, error) => troubles.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
        await page.RouteAsync(Host + "/**", Serve);
        await page.GotoAsync((disk ? new Uri(site.Folder).AbsoluteUri : Host) + "/" + url);
        return page;
    }

    private async Task Serve(IRoute route)
    {
        var path = Path.Combine(site.Folder, new Uri(route.Request.Url).AbsolutePath["/sub/path/".Length..]);
        await (File.Exists(path) ? route.FulfillAsync(new() { Path = path }) : route.FulfillAsync(new() { Status = 404 }));
    }
}

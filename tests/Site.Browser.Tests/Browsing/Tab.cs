using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Site.Browser.Tests.Browsing;

/// <summary>A tab of the browser that keeps a list of everything that a page of a quiet site would not do.</summary>
public sealed class Tab : IAsyncDisposable
{
    // In milliseconds. Long, since the machine may have much else to do; what never comes is no less wrong for it.
    internal const float LongestWait = 120_000;

    private readonly IBrowserContext _profile;
    private readonly Uri _home;
    private readonly ConcurrentQueue<string> _complaints = new();

    internal Tab(IBrowserContext profile, IPage page, Uri home)
    {
        _profile = profile;
        _home = home;
        Page = page;
        page.SetDefaultTimeout(LongestWait);
        page.Console += (_, said) => ComplainIf(said.Type is "error" or "warning", $"console {said.Type}: {said.Text}");
        page.PageError += (_, error) => ComplainIf(true, $"uncaught: {error}");
        page.Request += (_, request) => ComplainIf(IsElsewhere(request.Url), $"asks for {request.Url}");
        page.RequestFailed += (_, request) => ComplainIf(!IsLeaving(request), $"does not get {request.Url}: {request.Failure}");
        page.Response += (_, response) => ComplainIf(response.Status >= 400, $"gets {response.Status} for {response.Url}");
    }

    /// <summary>The page in the tab.</summary>
    public IPage Page { get; }

    /// <summary>Console errors and warnings, policy violations (the browser reports them there), uncaught exceptions, requests that failed and requests to anywhere but the site.</summary>
    public ImmutableArray<string> Complaints => [.. _complaints];

    /// <summary>Waits until the tab shows an address that a click or a redirect leads to, and all of it is loaded.</summary>
    public async Task ArriveAsync(string address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address, new() { Timeout = LongestWait });
        // Not WaitForLoadStateAsync: on a busy machine it can miss the event between its look at the state and its wait for the next.
        // Not WaitForFunctionAsync: it looks again by a timer of the page, and where scripts are off no timer of a page ends. An expectation looks again from here.
        await Assertions.Expect(Page.Locator("html")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete", new() { Timeout = LongestWait });
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _profile.DisposeAsync();

    private void ComplainIf(bool isWrong, string complaint)
    {
        if (isWrong)
        {
            _complaints.Enqueue($"{Page.Url} {complaint}");
        }
    }

    private bool IsElsewhere(string address) => !_home.IsBaseOf(new Uri(address));

    /// <summary>A redirect page leaves before its own style sheet is there.</summary>
    private static bool IsLeaving(IRequest request) => request.Failure == "net::ERR_ABORTED";
}

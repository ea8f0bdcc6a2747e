namespace Site.Browser.Tests.Browsing;

/// <summary>Moves the keyboard's focus as a reader without a mouse does.</summary>
internal static class Focus
{
    /// <summary>More than any page has.</summary>
    public const int MostStops = 300;

    /// <summary>Whether the element with the focus is one that a selector means.</summary>
    public static Task<bool> HasFocusAsync(this Tab tab, string selector) =>
        tab.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);

    /// <summary>Presses the Tab key until what a selector means has the focus.</summary>
    public static async Task TabToAsync(this Tab tab, string selector)
    {
        for (var stops = 0; stops < MostStops; stops++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await tab.HasFocusAsync(selector))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach {selector}.");
    }
}

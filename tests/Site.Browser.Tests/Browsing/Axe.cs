using System.Collections.Immutable;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Site.Browser.Tests.Browsing;

/// <summary>
/// axe-core, run in the page itself. Deque's package for Playwright opens another page to add up what it found in frames, which takes as
/// long as the looking; the site has no frames.
/// </summary>
internal static class Axe
{
    /// <summary>The rules whose answer hangs on the colour scheme: axe's category <c>cat.color</c>.</summary>
    public static readonly ImmutableArray<string> ColourRules = ["color-contrast", "link-in-text-block"];

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    // What is right is only counted, and of what is wrong the first places are enough.
    private const string Look = """
        async rules => {
          const found = await axe.run(document, { resultTypes: ['violations'], selectors: false, ...(rules.length > 0 && { runOnly: { type: 'rule', values: rules } }) });
          return {
            passes: found.passes.length,
            violations: found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(node => node.html).join(' ')}`),
          };
        }
        """;

    /// <summary>What axe finds wrong with a page, a line for each rule that is broken.</summary>
    /// <param name="page">The page, as it is now.</param>
    /// <param name="rules">The rules to ask; all that are on by default when empty.</param>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, ImmutableArray<string> rules = default)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Source);
        }

        var found = await page.EvaluateAsync<AxeFindings>(Look, rules.IsDefault ? [] : rules.ToArray());
        Assert.NotEqual(0, found.Passes);
        return found.Violations;
    }
}

using Site.Build.Cataloging;
using Site.Build.Linking;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;
using Site.Theme.Default;

namespace Site.Build.Tests.Planning;

public sealed class StampMemoryTests
{
    [Theory]
    [InlineData("Text, edited.", "Two", 1)]
    [InlineData("## A heading\n\nText.", "Two", 2)]
    [InlineData("Text.", "Other", 2)]
    public void Letters_are_found_again_when_a_name_or_a_heading_changes(string text, string title, int expected)
    {
        var (parsed, catalogs, links, memory, count) = (new ParseMemory(), new CatalogMemory(), new LinkMemory(), new StampMemory<string>(), 0);
        var (theme, options) = (new DefaultTheme(), SampleContent.Options());
        foreach (var feature in new[] { Feature("Text.", "Two"), Feature(text, title) })
        {
            var snapshot = SampleContent.Edited("features/two.md", _ => feature);
            var content = ContentParser.Parse(snapshot, parsed, new SilentObserver());
            var (catalog, _) = CatalogBuilder.Build(content, drafts: false, catalogs);
            var (_, stamps, _) = LinkBuilder.Build(catalog, new SharedInputs(content, catalog, snapshot, GitHistory.None, theme, options), links, new SilentObserver());
            memory.Of(stamps.OfHeadings, () =>
            {
                count++;
                return "A";
            });
        }

        Assert.Equal(expected, count);
    }

    private static string Feature(string text, string title) => $"---\ntitle: {title}\ndescription: D.\nproducts: [kvm]\nareas: [memory]\n---\n\n{text}\n";
}

using Site.Build.Cataloging;
using Site.Build.Parsing;
using Site.Build.Planning;
using Site.Build.Tests.Planning.Api;

namespace Site.Build.Tests.Planning;

public sealed class LetterMemoryTests
{
    [Theory]
    [InlineData("Text, edited.", "Two", 1)]
    [InlineData("## A heading\n\nText.", "Two", 2)]
    [InlineData("Text.", "Other", 2)]
    public void Letters_are_found_again_when_a_name_or_a_heading_changes(string text, string title, int expected)
    {
        var (parsed, catalogs, memory, count) = (new ParseMemory(), new CatalogMemory(), new LetterMemory(), 0);
        foreach (var content in new[] { Feature("Text.", "Two"), Feature(text, title) })
        {
            var before = SampleContent.Of();
            var snapshot = before with { Texts = [.. before.Texts.Select(source => source.Path == "features/two.md" ? SampleContent.Source(source.Path, content) : source)] };
            var (catalog, _) = CatalogBuilder.Build(ContentParser.Parse(snapshot, parsed, new SilentObserver()), drafts: false, catalogs);
            memory.Of(catalog.Pages, () =>
            {
                count++;
                return ["A"];
            });
        }

        Assert.Equal(expected, count);
    }

    private static string Feature(string text, string title) => $"---\ntitle: {title}\ndescription: D.\nproducts: [kvm]\nareas: [memory]\n---\n\n{text}\n";
}

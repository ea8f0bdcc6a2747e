using System.Text;
using System.Text.Json;
using Site.Search.Tests.Analysis;
using Xunit;

namespace Site.Search.Tests.Client;

public sealed class EngineTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task The_engine_finds_what_it_should_in_the_sample_site(bool compact, bool large)
    {
        var source = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Theme", "search.js"), TestContext.Current.CancellationToken);
        using var script = new TemporaryFile(compact ? ClientScript.Compact(source) : source);
        using var index = new BuiltIndex(SampleSite.Documents, large: large);
        Assert.Contains("checks passed", await Node.Run("engine.cjs", index.Folder, script.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_and_builder_cut_text_alike()
    {
        string[] texts =
        [
            .. SampleSite.Documents.SelectMany(document => document.Sections.Select(section => Encoding.UTF8.GetString(section.Text.Span))).Select(text => text[..Math.Min(text.Length, 4000)]),
            "İstanbul ΟΔΟΣ Straße ﬃ ½ x² Ⅷ ㎏ が か\u3099 한국어 e\u0301 q\u0301 ｱｲｳ １２３ a\u2011b", "__init__ a--b c++ ::x:: 1.2.3-rc4+build", "नमस्ते दुनिया", "𝒜𝓁𝓅𝒽𝒶 😀 𠀀𠀁𠀂",
        ];
        using var file = new TemporaryFile(JsonSerializer.Serialize(texts.Select(text => new { text, tokens = TokenizerTests.Tokens(text).Where(token => !token.EndsWith('~')) })));
        Assert.Contains("checks passed", await Node.Run("tokens.cjs", file.Path), StringComparison.Ordinal);
    }
}

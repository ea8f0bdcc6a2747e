using Xunit;

namespace Site.Search.Tests;

public sealed class ClientScriptTests
{
    [Theory]
    [InlineData("// why\nlet a = 1;\n\n  /** @type {number} */\n  let b = a; // stays", "let a = 1;\nlet b = a; // stays\n")]
    [InlineData("/**\n * What it is.\n */\nlet a = /** @type {any} */ (window).b;", "let a = (window).b;\n")]
    [InlineData("const url = 'https://x/*y*/';", "const url = 'https://x/*y*/';\n")]
    public void Only_what_readers_need_goes(string script, string compact) => Assert.Equal(compact, ClientScript.Compact(script));

    [Fact]
    public void The_search_script_stays_the_same_program()
    {
        var script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Theme", "search.js"));
        var compact = ClientScript.Compact(script);
        Assert.InRange(compact.Length, script.Length / 2, script.Length * 4 / 5);
        Assert.DoesNotContain("@param", compact, StringComparison.Ordinal);
        Assert.Equal(compact, ClientScript.Compact(compact));
    }
}

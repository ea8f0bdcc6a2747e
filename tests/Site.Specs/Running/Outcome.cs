using System.Text;
using AngleSharp;
using AngleSharp.Html.Parser;
using Site.Build;
using Site.Model.Output;
using Site.Specs.Format;

namespace Site.Specs.Running;

/// <summary>What came out of a build, in the form in which a block says what is expected.</summary>
/// <param name="result">The build.</param>
internal sealed class Outcome(BuildResult result)
{
    /// <summary>What should stand in a block, were it right.</summary>
    public string For(SpecBlock block) => block.Role switch
    {
        "diagnostics" => Lines(Diagnostics(block.Name == "all").Select(SpecRun.Line)),
        "page" => Lines(Select(block)),
        "output" => TextOf(block.Name) is { } text ? (text.EndsWith('\n') ? text : text + "\n") : Missing(block.Name),
        "files" => Lines(result.Files.Select(file => file.Path).Where(path => path.StartsWith(block.Name, StringComparison.Ordinal))),
        _ => throw new FormatException($"A block can't be `{block.Role}`."),
    };

    /// <summary>The diagnostics; orphans only when asked for, since hardly any page of a mini-site is linked to.</summary>
    public IEnumerable<Model.Diagnostics.Diagnostic> Diagnostics(bool all) =>
        result.Diagnostics.Where(diagnostic => all || diagnostic.Problem != Problems.Orphan);

    private IEnumerable<string> Select(SpecBlock block)
    {
        if (TextOf(block.Name) is not { } html)
        {
            return [Missing(block.Name).TrimEnd()];
        }

        var page = new HtmlParser().ParseDocument(html);
        var found = page.QuerySelectorAll(block.Arguments.GetValueOrDefault("select", "main"));
        return block.Arguments.TryGetValue("attribute", out var name) ? found.Select(element => element.GetAttribute(name) ?? "(no attribute)")
            : block.Arguments.ContainsKey("text") ? found.Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            : found.Select(element => element.ToHtml());
    }

    private string? TextOf(string path) =>
        result.Files.FirstOrDefault(file => file.Path == path) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : null;

    private static string Missing(string path) => $"(there is no {path})\n";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}

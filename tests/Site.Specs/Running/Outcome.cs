using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Site.Build;
using Site.Model.Output;
using Site.Specs.Format;

namespace Site.Specs.Running;

/// <summary>What came out of a build, in the form in which a block says what is expected.</summary>
/// <param name="result">The build.</param>
internal sealed partial class Outcome(BuildResult result)
{
    /// <summary>What should stand in a block, were it right.</summary>
    public string For(SpecBlock block) => block.Role switch
    {
        "diagnostics" => Lines(Diagnostics(block.Name == "all").Select(SpecRun.Line)),
        "page" => Lines(Select(block)),
        "output" => TextOf(block.Name) is { } text ? (text.EndsWith('\n') ? text : text + "\n") : Missing(block.Name),
        "files" => Lines(result.Files.Select(file => file.Path).Where(path => path.StartsWith(block.Name, StringComparison.Ordinal) && !path.StartsWith("theme/", StringComparison.Ordinal))),
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
        return block.Arguments.TryGetValue("attribute", out var name) ? found.Select(element => ThemeHash().Replace(element.GetAttribute(name) ?? "(no attribute)", ".HASH."))
            : block.Arguments.ContainsKey("text") ? found.Select(WordsOf)
            : found.Select(element => ThemeHash().Replace(element.ToHtml(), ".HASH."));
    }

    private string? TextOf(string path) =>
        result.Files.FirstOrDefault(file => file.Path == path) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : null;

    /// <summary>An element's text as one reads it: words of different blocks stand apart.</summary>
    private static string WordsOf(IElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(INode node, StringBuilder text)
    {
        var isBlock = node is IElement { LocalName: not ("a" or "abbr" or "cite" or "code" or "em" or "span" or "strong" or "sup" or "time") };
        text.Append(isBlock ? " " : "").Append(node is IText words ? words.Data : "");
        foreach (var child in node.ChildNodes)
        {
            Append(child, text);
        }

        text.Append(isBlock ? " " : "");
    }

    // The theme's own files change with every stroke of its designer; that they are fingerprinted is another test's concern.
    [GeneratedRegex(@"(?<=theme/[^\s""]*)\.[0-9a-f]{10}\.", RegexOptions.CultureInvariant)]
    private static partial Regex ThemeHash();

    private static string Missing(string path) => $"(there is no {path})\n";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}

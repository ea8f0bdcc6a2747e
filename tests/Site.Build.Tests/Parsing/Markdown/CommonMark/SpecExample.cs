using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Site.Build.Tests.Parsing.Markdown.CommonMark;

/// <summary>An example of a Markdown specification: what goes in, and the HTML that comes out.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Markdown">The Markdown.</param>
/// <param name="Html">The HTML.</param>
internal sealed partial record SpecExample(int Number, string Section, string Markdown, string Html)
{
    /// <summary>The examples of a vendored specification. In them → stands for a tab.</summary>
    public static ImmutableArray<SpecExample> Read(string resource)
    {
        var examples = ImmutableArray.CreateBuilder<SpecExample>();
        var section = "";
        foreach (Match match in Part().Matches(TextOf(resource)))
        {
            if (match.Groups["heading"].Success)
            {
                section = match.Groups["heading"].Value;
                continue;
            }

            examples.Add(new SpecExample(examples.Count + 1, section, Tabs(match.Groups["markdown"].Value), Tabs(match.Groups["html"].Value)));
        }

        return examples.ToImmutable();
    }

    /// <summary>The text of an embedded file, line ends made LF.</summary>
    public static string TextOf(string resource)
    {
        using var stream = typeof(SpecExample).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Tabs(string text) => text.Replace('→', '\t');

    [GeneratedRegex("""^`{32} example\n(?<markdown>.*?)^\.\n(?<html>.*?)^`{32}$|^#{1,6} +(?<heading>.*?)$""", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}

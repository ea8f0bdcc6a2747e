using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Site.Build.Tests.Parsing.Markdown.CommonMark;

/// <summary>Holds Markdig, and the site's own Markdown, against the examples of CommonMark 0.31.2 and of GFM's extensions.</summary>
public sealed partial class CommonMarkTests
{
    private static readonly ImmutableArray<SpecExample> CommonMark = SpecExample.Read("commonmark-0.31.2.txt");
    private static readonly ImmutableArray<SpecExample> Gfm = SpecExample.Read("gfm-0.29-extensions.txt");

    [Fact]
    public void The_examples_are_all_there()
    {
        Assert.Equal(652, CommonMark.Length);
        Assert.Equal(23, Gfm.Length);
    }

    [Fact]
    public void Plain_Markdig_passes_every_example_of_CommonMark()
    {
        var failing = CommonMark.Where(example =>
            SpecHtml.Normalize(Markdig.Markdown.ToHtml(example.Markdown)) != SpecHtml.Normalize(example.Html));
        Assert.Empty(failing.Select(Describe));
    }

    [Fact]
    public void Markdig_with_extensions_passes_the_examples_of_tables_strikethrough_and_task_lists_but_those_listed()
    {
        var known = Listed("GFM by plain Markdig");
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();
        var failing = Gfm.Where(example => !example.Section.StartsWith("Autolinks", StringComparison.Ordinal))
            .Where(example => WithoutTaskClasses(Markdig.Markdown.ToHtml(example.Markdown, pipeline)) != SpecHtml.NormalizeExpected(example.Html));
        Assert.Equal(known.Order(), failing.Select(example => example.Number));
    }

    [Fact]
    public void The_site_s_Markdown_differs_from_CommonMark_only_where_it_is_said_and_why() =>
        AssertDifferences(CommonMark, "CommonMark");

    [Fact]
    public void The_site_s_Markdown_differs_from_GFM_only_where_it_is_said_and_why() =>
        AssertDifferences(Gfm, "GFM");

    private static void AssertDifferences(ImmutableArray<SpecExample> examples, string specification)
    {
        var listed = Listed(specification);
        var differing = examples.Where(Differs).Select(example => example.Number).ToHashSet();
        var unlisted = examples.Where(example => differing.Contains(example.Number) && !listed.Contains(example.Number)).Select(Describe).ToList();
        Assert.True(unlisted.Count == 0, $"{unlisted.Count} examples differ and are not in site-differences.txt:\n" + string.Join('\n', unlisted));
        var passing = listed.Where(number => !differing.Contains(number)).Order().ToList();
        Assert.True(passing.Count == 0, "These are in site-differences.txt and pass: take them out: " + string.Join(' ', passing));
    }

    private static bool Differs(SpecExample example) =>
        SpecHtml.NormalizeSite(SiteRendering.Of(Relative(example.Markdown)).Html) != SpecHtml.NormalizeExpected(Relative(example.Html));

    /// <summary>The examples' favourite addresses begin with a slash, which the site refuses: they are made relative, so that what the examples are about is tested.</summary>
    private static string Relative(string text) => AddressFromRoot().Replace(text, "x/");

    [GeneratedRegex("""(?<![\w./:])/(?=ur[il]|my |my%|foo-url|bar-url|baz-url|path/to|bar\\\*|bar\*|f&|f%|φ|%CF)""", RegexOptions.CultureInvariant)]
    private static partial Regex AddressFromRoot();

    private static string WithoutTaskClasses(string html) => SpecHtml.NormalizeSite(StyleToClass(html));

    /// <summary>Markdig aligns by inline style, which the site's renderer turns into a class.</summary>
    private static string StyleToClass(string html) =>
        html.Replace(" style=\"text-align: ", " class=\"align-", StringComparison.Ordinal).Replace(";\">", "\">", StringComparison.Ordinal);

    /// <summary>Numbers of the examples that are listed under a specification's name.</summary>
    private static HashSet<int> Listed(string specification)
    {
        var numbers = new HashSet<int>();
        var isMeant = false;
        foreach (var line in SpecExample.TextOf("site-differences.txt").Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                isMeant = line[3..] == specification;
            }
            else if (isMeant && line.Length > 0 && char.IsAsciiDigit(line[0]))
            {
                numbers.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)));
            }
        }

        return numbers;
    }

    private static string Describe(SpecExample example)
    {
        var site = SiteRendering.Of(Relative(example.Markdown));
        return $"""
            {example.Number} ({example.Section}) [{string.Join(' ', site.Codes.Distinct())}]
              markdown: {example.Markdown.ReplaceLineEndings("⏎")}
              expected: {SpecHtml.NormalizeExpected(Relative(example.Html)).ReplaceLineEndings("⏎")}
              site:     {SpecHtml.NormalizeSite(site.Html).ReplaceLineEndings("⏎")}
            """;
    }
}

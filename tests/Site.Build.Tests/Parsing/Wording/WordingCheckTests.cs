using Site.Build.Parsing;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Build.Tests.Parsing.Wording;

/// <summary>Where the words of the lists are looked for.</summary>
public sealed class WordingCheckTests
{
    [Theory]
    [InlineData("It is currently so.")]
    [InlineData("It *is* **currently** so.")]
    [InlineData("It is CURRENTLY so.")]
    [InlineData("## Currently so")]
    [InlineData("Currently so\n============")]
    [InlineData("- one\n  - two, currently")]
    [InlineData("- one\nlazily on, currently")]
    [InlineData("1. one\n\n   It is currently so.")]
    [InlineData("| A | B |\n|---|---|\n| one | currently two |")]
    [InlineData("| A | currently B |\n|---|---|\n| one | two |")]
    [InlineData("Term\n:   It is currently so.")]
    [InlineData("A note.[^1]\n\n[^1]: It is currently so.")]
    [InlineData("> [!NOTE]\n> It is currently so.")]
    [InlineData("[A link](https://example.org/) that currently leads on.")]
    [InlineData("*[NPT]: nested page tables\n\nNPT is currently so.")]
    [InlineData("^^^\nIt is so.\n^^^ A figure, currently")]
    public void A_word_is_found_in_text_of_every_kind(string markdown) => Assert.Equal(1, Found(markdown));

    [Theory]
    [InlineData("> It is currently so.")]
    [InlineData("`currently`")]
    [InlineData("```text\ncurrently\n```")]
    [InlineData("He said \"it is currently so\".")]
    [InlineData("[currently](https://example.org/)")]
    [InlineData("concurrently")]
    public void Nothing_is_found_in_what_is_not_the_authors_own_words(string markdown) => Assert.Equal(0, Found(markdown));

    private static int Found(string markdown)
    {
        var source = new SourceText("articles/a.md", $"---\ntitle: A\ndescription: D.\nsection: guides\n---\n\n{markdown}\n", "");
        var document = DocumentParser.Parse(source, ContentKind.All.Single(kind => kind.Folder == "articles"));
        return document.Diagnostics.Count(diagnostic => diagnostic.Code == Problems.PassingWord.Code);
    }
}

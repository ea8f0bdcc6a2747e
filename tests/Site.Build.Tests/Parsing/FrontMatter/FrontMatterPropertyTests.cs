using FsCheck;
using FsCheck.Fluent;
using Site.Build.Parsing;
using Site.Build.Parsing.FrontMatter;
using Site.Model.Content;
using Site.Model.Text;

namespace Site.Build.Tests.Parsing.FrontMatter;

public sealed class FrontMatterPropertyTests
{
    private static readonly string[] Pieces =
    [
        "title", "term", "definition", "date", "section", "statements", "anchors", "id", "aliases", "draft", "guides", "true", "2003-10", ": ", ":", "- ", "-", "\n", "\n  ",
        "\n    ", "[", "]", "{", "}", ",", "\"", "'", "#", " # ", "&a", "*a", "!!str", "!", "|", ">", ">-", "|2", "%YAML 1.2", "---", "...", "<<", "?", "? ", "@", "`", "\t", " ",
        "\\", "\\u", "\\uD800", "\\x", "~", "null", "é", "😀", "\u0001", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "a", "7.0", "0x1F",
    ];

    [Fact]
    public void No_front_matter_makes_the_parser_throw_or_loses_its_place() =>
        Prop.ForAll(Texts().ToArbitrary(), text => ContentKind.All.All(kind =>
        {
            var document = DocumentParser.Parse(new SourceText("a.md", "---\n" + text + "\n---\nText", ""), kind);
            return document.Diagnostics.All(diagnostic => diagnostic.Place!.Line <= text.Count(c => c == '\n') + 4)
                && (document.Meta is not null || !document.Diagnostics.IsEmpty);
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(1500)));

    [Fact]
    public void No_text_at_all_makes_the_reader_throw() =>
        Prop.ForAll<string?>(text =>
        {
            var sink = new DiagnosticSink(new SourceText("site.yml", text ?? "", ""));
            var root = YamlReader.Read(text ?? "", 0, YamlLimits.DataFile, sink);
            _ = root is null ? null : new RecordBinder(sink).Bind<SiteSettings>(root);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(1500)));

    [Theory]
    [InlineData('[', 40_000)]
    [InlineData('{', 40_000)]
    [InlineData('-', 60_000)]
    [InlineData('"', 60_001)]
    [InlineData('&', 60_000)]
    [InlineData(' ', 60_000)]
    [InlineData('?', 60_000)]
    public void Much_of_one_character_is_refused_soon(char character, int count)
    {
        var document = DocumentParser.Parse(new SourceText("a.md", "---\nterm: " + new string(character, count) + "\n---\n", ""), ContentKind.Of<TermMeta>());
        Assert.NotEmpty(document.Diagnostics);
    }

    [Theory]
    [InlineData("term: !!str] ")]
    [InlineData("tags: [a, b")]
    [InlineData("term: *")]
    [InlineData("term: \"\\uD800\"")]
    [InlineData("? [a]\n: b")]
    public void What_once_made_the_reader_of_YAML_throw_is_reported(string yaml) => Assert.NotEmpty(CodesOf(yaml + "\n"));

    [Fact]
    public void Deep_indentation_is_refused()
    {
        var yaml = string.Concat(Enumerable.Range(0, 300).Select(level => new string(' ', level) + "a:\n"));
        var document = DocumentParser.Parse(new SourceText("a.md", "---\n" + yaml + "---\n", ""), ContentKind.Of<TermMeta>());
        Assert.Equal(["F011"], document.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Too_many_values_and_too_many_characters_are_refused()
    {
        Assert.Equal(["F011"], CodesOf("tags: [" + string.Join(", ", Enumerable.Repeat("a", 2100)) + "]\n"));
        Assert.Equal(["F011"], CodesOf("term: " + new string('a', 70_000) + "\n"));
    }

    private static IEnumerable<string> CodesOf(string yaml) =>
        DocumentParser.Parse(new SourceText("a.md", "---\n" + yaml + "---\n", ""), ContentKind.Of<TermMeta>()).Diagnostics.Select(diagnostic => diagnostic.Code);

    private static Gen<string> Texts() => Gen.Elements(Pieces).ListOf().Select(string.Concat);
}

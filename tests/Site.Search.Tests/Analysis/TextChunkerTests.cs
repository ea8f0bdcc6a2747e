using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Site.Search.Analysis;
using Site.Search.Documents;
using Site.Search.Indexing;
using Xunit;

namespace Site.Search.Tests.Analysis;

public sealed class TextChunkerTests
{
    [Fact]
    public void A_passage_has_the_same_text_in_both_forms() =>
        Prop.ForAll(Arb.From(Gen.Elements("plain words. ", "  two spaces ", "grüße ", "😀😀 ", "中文 ", "zero\u200Bwidth ", "\uFFFD", "line\r\n", "x").ListOf().Select(parts => string.Concat(parts))), text =>
        {
            var sections = new[] { text, string.Concat(Enumerable.Repeat(text, 60)), text }.Select(own => new SearchSection("a", "h", own)).ToArray();
            var passages = new TextChunker().Cut([.. sections]).SelectMany(chunk => chunk.Passages).ToArray();
            return passages.All(passage => passage.Text.ToString() == Encoding.UTF8.GetString(passage.Utf8.Span))
                && string.Concat(passages.Select(passage => passage.Text.ToString())).Replace(" ", "", StringComparison.Ordinal)
                    == string.Concat(sections.Select(section => CleanText.Of(Encoding.UTF8.GetString(section.Text.Span)))).Replace(" ", "", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_chunk_is_written_from_its_page_s_sections_as_it_was_cut_from_them() =>
        Prop.ForAll(Arb.From(Gen.Elements("plain words. ", "  two spaces ", "grüße ", "😀😀 ", "zero\u200Bwidth ", "\uFFFD", "line\r\n", "x").ListOf().Select(parts => string.Concat(parts))), text =>
        {
            var sections = new[] { text, string.Concat(Enumerable.Repeat(text, 60)), text }.Select(own => new SearchSection("a\u200B", "h", own)).ToImmutableArray();
            return new TextChunker().Cut(sections).All(chunk =>
            {
                var written = new ArrayBufferWriter<byte>();
                new ChunkText(chunk, SearchSections.Of(sections.AsSpan())).WriteTo(written, sections);
                var expected = string.Join('\n', chunk.Passages.Select(passage => $"{passage.Anchor}\t{passage.Heading}\t{passage.Text}"));
                return Encoding.UTF8.GetString(written.WrittenSpan) == expected;
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bytes_that_are_no_character_are_not_kept()
    {
        var passage = Assert.Single(Assert.Single(new TextChunker().Cut([new SearchSection("", "", new byte[] { (byte)'a', 0xFF, (byte)'b' })])).Passages);
        Assert.Equal("a\uFFFDb", Encoding.UTF8.GetString(passage.Utf8.Span));
        Assert.Equal("a\uFFFDb"u8.ToArray(), passage.Utf8.ToArray());
    }
}

using FsCheck;
using FsCheck.Fluent;
using Site.Model.Text;

namespace Site.Model.Tests.Text;

public sealed class SourceTextTests
{
    private static readonly SourceText Text = new("a.md", "one\ntwo\n\nfour", "");

    [Fact]
    public void Many_places_on_a_long_line_hold_no_copies_of_it()
    {
        var source = new SourceText("a.md", new string('x', 100_000), "");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var places = Enumerable.Range(0, 1_000).Select(i => source.PlaceOf(new SourceSpan(i, 1))).ToArray();
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
        Assert.Equal(source.Text, places[^1].LineText);
    }

    [Fact]
    public void A_copy_with_another_text_has_that_texts_places_and_equality_is_of_what_was_read()
    {
        Assert.Equal(2, Text.PlaceOf(new SourceSpan(4, 1)).Line);
        var copy = Text with { Text = "a\nb\nc" };
        Assert.Equal(3, copy.PlaceOf(new SourceSpan(4, 1)).Line);
        Assert.Equal(new SourceText("a.md", "a\nb\nc", ""), copy);
        Assert.NotEqual(Text, copy);
    }

    [Theory]
    [InlineData(0, 3, 1, 1, 3, "one")]
    [InlineData(5, 1, 2, 2, 1, "two")]
    [InlineData(3, 1, 1, 4, 1, "one")]
    [InlineData(8, 0, 3, 1, 1, "")]
    [InlineData(9, 99, 4, 1, 4, "four")]
    [InlineData(99, 1, 4, 5, 1, "four")]
    [InlineData(-5, 1, 1, 1, 1, "one")]
    public void A_span_has_a_place(int start, int spanLength, int line, int column, int length, string lineText) =>
        Assert.Equal(new SourcePlace("a.md", line, column, length, lineText), Text.PlaceOf(new SourceSpan(start, spanLength)));

    [Fact]
    public void Every_place_lies_on_its_line() =>
        Prop.ForAll<string?, int, int>((text, start, length) =>
        {
            var place = new SourceText("a.md", text ?? "", "").PlaceOf(new SourceSpan(start, length));
            return place.Line >= 1 && place.Column >= 1 && place.Length >= 1 && place.Column <= place.LineText.Length + 1
                && !place.LineText.Contains('\n') && (text ?? "").Split('\n')[place.Line - 1] == place.LineText;
        }).QuickCheckThrowOnFailure();
}

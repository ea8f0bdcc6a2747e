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
    public void Equality_is_of_what_was_read()
    {
        Assert.Equal(new SourceText("a.md", Text.Text, ""), Text);
        Assert.NotEqual(new SourceText("a.md", "a\nb\nc", ""), Text);
        Assert.NotEqual(new SourceText("b.md", Text.Text, ""), Text);
        Assert.NotEqual(new SourceText("a.md", Text.Text, "1"), Text);
    }

    [Fact]
    public void A_text_that_nobody_holds_is_let_go_of_and_is_the_same_when_it_is_asked_for_again()
    {
        var source = new SourceText("a.md", string.Concat(Enumerable.Repeat("größer\n", 100)), "");
        var held = HoldBriefly(source);
        GC.Collect();
        Assert.False(held.IsAlive);
        Assert.Equal(string.Concat(Enumerable.Repeat("größer\n", 100)), source.Text);
        Assert.Equal(new SourcePlace("a.md", 100, 1, 6, "größer"), source.PlaceOf(new SourceSpan(99 * 7, 6)));
    }

    [Fact]
    public void Places_on_one_line_have_one_string_of_it() =>
        Assert.Same(Text.PlaceOf(new SourceSpan(0, 1)).LineText, Text.PlaceOf(new SourceSpan(2, 1)).LineText);

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference HoldBriefly(SourceText source)
    {
        Assert.Same(source.Text, source.Text);
        return new WeakReference(source.Text);
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

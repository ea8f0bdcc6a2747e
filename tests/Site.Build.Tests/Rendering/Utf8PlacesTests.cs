using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Site.Build.Rendering;

namespace Site.Build.Tests.Rendering;

public sealed class Utf8PlacesTests
{
    [Theory]
    [InlineData("ASCII alone", 0)]
    [InlineData("größer — 🚀 ünd €", 0)]
    [InlineData("größer — 🚀 ünd €", 30)]
    public void A_text_is_taken_apart_where_its_string_would_be(string text, int padding)
    {
        text = new string('a', padding) + text;
        var utf8 = Encoding.UTF8.GetBytes(text);
        for (var first = 0; first <= text.Length; first++)
        {
            for (var second = first; second <= text.Length; second++)
            {
                if (IsWithin(text, first) || IsWithin(text, second))
                {
                    continue;
                }

                var places = new Utf8Places(utf8);
                string[] parts = [Encoding.UTF8.GetString(places.UpTo(first)), Encoding.UTF8.GetString(places.UpTo(second)), Encoding.UTF8.GetString(places.UpTo(int.MaxValue))];
                Assert.Equal([text[..first], text[first..second], text[second..]], parts);
            }
        }
    }

    [Fact]
    public void Whatever_the_text_its_parts_are_the_whole() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<PositiveInt>(), (text, step) =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text ?? "");
            var places = new Utf8Places(utf8);
            var whole = new List<byte>();
            for (var at = 0; at < utf8.Length; at += step.Get)
            {
                whole.AddRange(places.UpTo(at));
            }

            whole.AddRange(places.UpTo(int.MaxValue));
            return whole.SequenceEqual(utf8);
        }).QuickCheckThrowOnFailure();

    private static bool IsWithin(string text, int place) => place > 0 && place < text.Length && char.IsLowSurrogate(text[place]);
}

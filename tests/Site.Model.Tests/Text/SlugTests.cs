using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Site.Model.Text;

namespace Site.Model.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Live Migration", "live-migration")]
    [InlineData("Linux 2.6.20", "linux-2.6.20")]
    [InlineData("The end. 2 more", "the-end-2-more")]
    [InlineData("  a -- b  ", "a-b")]
    [InlineData("Café Größe", "cafe-große")]
    [InlineData("Xen's own", "xens-own")]
    [InlineData("I/O APIC", "i-o-apic")]
    [InlineData("TITLE", "title")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("½", "1-2")]
    [InlineData("…", "")]
    [InlineData("a\uFFFEb", "a-b")]
    public void A_name_becomes_a_slug(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void Half_a_surrogate_pair_separates() => Assert.Equal("a-b", Slug.Of("a" + (char)0xD83D + "b"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_slug_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("title-i-1.2", Slug.Of("TITLE I 1.2"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_text_throws_and_a_slug_is_its_own_slug() =>
        Prop.ForAll<string?>(text =>
        {
            var slug = Slug.Of(text ?? "");
            return Slug.Of(slug) == slug && !slug.StartsWith('-') && !slug.EndsWith('-') && !slug.Contains("--", StringComparison.Ordinal)
                && slug.All(c => char.IsLetterOrDigit(c) || c is '-' or '.');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(2000)));

    [Fact]
    public void Every_character_has_a_slug_that_is_its_own_slug() =>
        Assert.All(Enumerable.Range(0, char.MaxValue + 1).Select(code => "a" + (char)code + "1"), text => Assert.Equal(Slug.Of(text), Slug.Of(Slug.Of(text))));
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Site.Model.Text;

namespace Site.Model.Tests.Text;

public sealed class VersionOrderTests
{
    [Fact]
    public void Versions_are_ordered_by_their_numbers()
    {
        string[] ordered = ["", "rc1", "0.9", "0.9.1", "0.12.0", "2.6.9", "2.6.20", "4.9", "4.9-rc1", "4.10", "18446744073709551615"];
        Assert.Equal(ordered, ordered.Reverse().Order(VersionOrder.Instance));
    }

    [Fact]
    public void It_is_a_total_order() =>
        Prop.ForAll(Versions().Three().ToArbitrary(), three =>
        {
            var (a, b, c) = three;
            var order = VersionOrder.Instance;
            return Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a))
                && (order.Compare(a, b) == 0) == (a == b)
                && (order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(5000)));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void It_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            // A part with a sign or space is no number.
            Assert.True(VersionOrder.Instance.Compare("1.+9", "1.2") < 0);
            Assert.True(VersionOrder.Instance.Compare("1. 9", "1.2") < 0);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Gen<string> Versions() =>
        from parts in Gen.Elements("", "0", "1", "01", "2", "10", "rc1", "a", "+1", " 1", "99999999999999999999999").NonEmptyListOf()
        from separator in Gen.Elements(".", "-", "_")
        select string.Join(separator, parts.Take(4));
}

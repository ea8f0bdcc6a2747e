using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Site.Model.Dates;

namespace Site.Model.Tests.Dates;

public sealed class HistoricalDateTests
{
    [Theory]
    [InlineData("2003-10-19", "2003-10-19", "2003-10-19", "19 October 2003", "2003-10-19")]
    [InlineData("2003-10", "2003-10-01", "2003-10-31", "October 2003", "2003-10")]
    [InlineData("2004-02", "2004-02-01", "2004-02-29", "February 2004", "2004-02")]
    [InlineData("2003", "2003-01-01", "2003-12-31", "2003", "2003")]
    [InlineData("2003~", "2003-01-01", "2003-12-31", "about 2003", "2003")]
    [InlineData("2003-10~", "2003-10-01", "2003-10-31", "about October 2003", "2003-10")]
    [InlineData("2003-04/2003-06", "2003-04-01", "2003-06-30", "April to June 2003", "2003-04")]
    [InlineData("2003-10-19/2003-10-22", "2003-10-19", "2003-10-22", "19 to 22 October 2003", "2003-10-19")]
    [InlineData("2003-09-29/2003-10-02", "2003-09-29", "2003-10-02", "29 September to 2 October 2003", "2003-09-29")]
    [InlineData("2003-12/2004-01", "2003-12-01", "2004-01-31", "December 2003 to January 2004", "2003-12")]
    [InlineData("2003/2003-06~", "2003-01-01", "2003-06-30", "about 2003 to June 2003", "2003")]
    [InlineData("0999", "0999-01-01", "0999-12-31", "0999", "0999")]
    public void A_date_of_the_subset_is_read_and_shown(string text, string start, string last, string display, string machine)
    {
        Assert.True(HistoricalDate.TryParse(text, out var date));
        Assert.Equal(DateOnly.ParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture), date!.Start);
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture), date.Last);
        Assert.Equal(display, date.ToDisplay());
        Assert.Equal(machine, date.ToMachine());
        Assert.Equal(text, date.Text);
    }

    [Theory]
    [InlineData("2026-10-18/2026-11-01", "between 18 October and 1 November 2026")]
    [InlineData("2026-10-18/2026-10-20", "between 18 and 20 October 2026")]
    [InlineData("2026-10-18", "18 October 2026")]
    [InlineData("2026-10~", "about October 2026")]
    public void Of_what_happened_on_one_day_a_range_says_which_days_that_can_have_been(string text, string display)
    {
        Assert.True(HistoricalDate.TryParse(text, out var date));
        Assert.Equal(display, date!.ToDisplayOfOneDay());
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("/")]
    [InlineData("2003/")]
    [InlineData("/2003")]
    [InlineData("2003-13")]
    [InlineData("2003-02-29")]
    [InlineData("2003-1-1")]
    [InlineData("03-10-19")]
    [InlineData("2003~~")]
    [InlineData("2003-10-19T12:00")]
    [InlineData("2004/2003")]
    [InlineData("2003/2004/2005")]
    [InlineData(" 2003")]
    [InlineData("２００３")]
    [InlineData("0000")]
    [InlineData("October 2003")]
    public void What_is_no_date_of_the_subset_is_refused(string text) => Assert.False(HistoricalDate.TryParse(text, out _));

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Prop.ForAll<string?>(text => HistoricalDate.TryParse(text ?? "", out var date) == date is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_comes_back_from_the_spelling_a_machine_reads() =>
        Prop.ForAll(Days().ToArbitrary(), day =>
            HistoricalDate.TryParse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out var date) && date!.Start == day && date.Last == day
            && HistoricalDate.TryParse(date.ToMachine(), out var again) && again == date).QuickCheckThrowOnFailure();

    [Fact]
    public void Ordering_is_a_total_preorder_that_puts_the_vague_before_the_exact() =>
        Prop.ForAll(Dates().Three().ToArbitrary(), three =>
        {
            var (a, b, c) = three;
            return a.CompareTo(a) == 0 && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0) && a.CompareTo(null) > 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_year_comes_before_its_months_and_they_before_their_days()
    {
        var texts = new[] { "2003-01-01", "2003-02", "2002-12-31", "2003", "2003-01" };
        Assert.Equal(["2002-12-31", "2003", "2003-01", "2003-01-01", "2003-02"], texts.Select(Parse).Order().Select(date => date.Text));
    }

    private static HistoricalDate Parse(string text) => HistoricalDate.TryParse(text, out var date) ? date! : throw new FormatException(text);

    private static Gen<DateOnly> Days() => Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    private static Gen<HistoricalDate> Dates() =>
        from day in Gen.Choose(730_000, 730_800).Select(DateOnly.FromDayNumber)
        from format in Gen.Elements("yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy~", "yyyy-MM'/9000'")
        select Parse(day.ToString(format, CultureInfo.InvariantCulture));
}

using FsCheck;
using FsCheck.Fluent;
using Site.Build.Fixing;
using Site.Model.Dates;

namespace Site.Build.Tests.Fixing;

public sealed class DateFormsTests
{
    [Theory]
    [InlineData("2003-4-5", "2003-04-05")]
    [InlineData("2003/04/05", "2003-04-05")]
    [InlineData("2003.4", "2003-04")]
    [InlineData("5 April 2003", "2003-04-05")]
    [InlineData("5th Apr. 2003", "2003-04-05")]
    [InlineData("April 5, 2003", "2003-04-05")]
    [InlineData("April 2003", "2003-04")]
    [InlineData("2003 Sept 5", "2003-09-05")]
    [InlineData("2003-04-05T10:00:00Z", "2003-04-05")]
    [InlineData("circa 2003", "2003~")]
    [InlineData("c. April 2003", "2003-04~")]
    [InlineData("2003-4 to 2003-6", "2003-04/2003-06")]
    [InlineData("2003–2005", "2003/2005")]
    [InlineData("April 2003 / 5 June 2003", "2003-04/2003-06-05")]
    [InlineData(" 2003-04 / 2003-06 ", "2003-04/2003-06")]
    public void A_date_that_can_mean_one_thing_only_is_written_as_front_matter_takes_it(string written, string mended) =>
        Assert.Equal(mended, DateForms.Mend(written));

    [Theory]
    [InlineData("2003-04-05")]
    [InlineData("2003~")]
    [InlineData("2003/2005")]
    public void A_right_date_is_left_alone(string written) => Assert.Null(DateForms.Mend(written));

    [Theory]
    [InlineData("4/5/2003")]
    [InlineData("04-05-2003")]
    [InlineData("2003-13-01")]
    [InlineData("30 February 2003")]
    [InlineData("2005 to 2003")]
    [InlineData("Ma 2003")]
    [InlineData("Mayhem 2003")]
    [InlineData("yesterday")]
    [InlineData("2003-04-05 or 06")]
    [InlineData("")]
    public void What_could_mean_two_days_or_none_is_left_to_its_author(string written) => Assert.Null(DateForms.Mend(written));

    [Fact]
    public void No_text_gives_something_that_is_no_date_property() =>
        Prop.ForAll<string?>(text => DateForms.Mend(text ?? "") is not { } mended || HistoricalDate.TryParse(mended, out _)).QuickCheckThrowOnFailure();
}

using System.Globalization;
using Site.Model.Dates;

namespace Site.Model.Tests.Dates;

public sealed class DayTextTests
{
    [Fact]
    public void Days_and_months_are_written_as_the_framework_writes_them()
    {
        for (var day = new DateOnly(1974, 7, 31); day < new DateOnly(2027, 1, 1); day = day.AddDays(17))
        {
            Assert.Equal(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), DayText.Of(day));
            Assert.Equal(day.ToString("MMMM yyyy", CultureInfo.InvariantCulture), DayText.OfMonth(day));
        }

        Assert.Equal("1 January 0987", DayText.Of(new DateOnly(987, 1, 1)));
    }
}

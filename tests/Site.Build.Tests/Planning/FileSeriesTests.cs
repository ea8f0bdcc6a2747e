using Site.Build.Planning;
using Site.Model.Output;

namespace Site.Build.Tests.Planning;

public sealed class FileSeriesTests
{
    [Fact]
    public void Its_files_are_handed_over_once()
    {
        var series = new FileSeries([[new OutputFile("a", default)]]);
        Assert.Equal(["a"], series.Take().Single().Select(file => file.Path));
        Assert.Throws<InvalidOperationException>(series.Take);
    }
}

using Site.Cli.Reporting;
using Site.Cli.Serving;
using Site.Cli.Tests.Reporting;

namespace Site.Cli.Tests.Serving;

public sealed class SiteStateTests
{
    [Fact]
    public void Files_are_served_before_what_was_found_is_put_in_order()
    {
        var found = new Lazy<Report>(() => Samples.Report);
        var state = SiteState.Nothing.After(ServedFiles.None, found);
        Assert.True(state.HasSite);
        Assert.False(found.IsValueCreated);
        Assert.Same(Samples.Report, state.Report);
    }
}

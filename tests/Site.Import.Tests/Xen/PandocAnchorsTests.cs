using Site.Import.Xen;
using Xunit;

namespace Site.Import.Tests.Xen;

public sealed class PandocAnchorsTests
{
    [Theory]
    [InlineData("x86/PV", "x86pv")]
    [InlineData("ARM v7 + Virtualization Extensions", "arm-v7-virtualization-extensions")]
    [InlineData("Hypervisor 'debug keys'", "hypervisor-debug-keys")]
    [InlineData("Hypervisor synchronous console output (sync_console)", "hypervisor-synchronous-console-output-sync_console")]
    [InlineData("XSM & FLASK", "xsm-flask")]
    [InlineData("9.1. x86", "x86")]
    [InlineData("!", "section")]
    public void A_heading_gets_the_anchor_that_Pandoc_gives_it(string heading, string anchor) => Assert.Equal(anchor, new PandocAnchors().Next(heading));

    [Fact]
    public void A_heading_that_comes_again_gets_a_number()
    {
        var anchors = new PandocAnchors();

        Assert.Equal("memory", anchors.Next("Memory"));
        Assert.Equal("memory-1", anchors.Next("Memory"));
        Assert.Equal("memory-2", anchors.Next("Memory!"));
    }
}

using Site.Build.Parsing.Markdown;

namespace Site.Build.Tests.Parsing.Markdown;

public sealed class StatedFactsTests
{
    [Theory]
    [InlineData("It came in 2009.", "2009")]
    [InlineData("since Linux 2.6.32", "2.6.32")]
    [InlineData("QEMU 11.1 and later", "11.1")]
    [InlineData("557,530 lines", "557,530")]
    [InlineData("takes 40 bytes", "40 bytes")]
    [InlineData("is 12% slower", "12%")]
    [InlineData("up to 128 virtual CPUs", "128 virtual CPUs")]
    [InlineData("after 1.5 seconds", "1.5")]
    public void A_number_that_says_something_is_found(string text, string fact) => Assert.Equal(fact, StatedFacts.FirstIn(text));

    [Theory]
    [InlineData("On x86 and arm64 a 32-bit guest has an x2APIC")]
    [InlineData("It needs USB 2.0, PCIe 4.0 and TPM 2.0")]
    [InlineData("an 8254, an i440FX and Windows 2000")]
    [InlineData("CVE-2015-3456 and XSA-108")]
    [InlineData("two of them, or 3 in all")]
    [InlineData("section 4.35 of the document")]
    [InlineData("see /usr/lib/2.0/x and a.2015.b")]
    public void A_number_that_is_part_of_a_name_is_not(string text) => Assert.Null(StatedFacts.FirstIn(text));
}

using Site.Import.Xen;
using Site.Model.Content;
using Site.Model.Support;
using Xunit;

namespace Site.Import.Tests.Xen;

public sealed class StatusWordsTests
{
    [Theory]
    [InlineData("Supported", FeatureStatus.Supported, SecuritySupport.Supported)]
    [InlineData("Security supported", FeatureStatus.Supported, SecuritySupport.Supported)]
    [InlineData("Supported, with caveats", FeatureStatus.Supported, SecuritySupport.Limited)]
    [InlineData("Supported, Security support external", FeatureStatus.Supported, SecuritySupport.External)]
    [InlineData("Supported, security support external", FeatureStatus.Supported, SecuritySupport.External)]
    [InlineData("Supported, Not security supported", FeatureStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData("Supported, not security supported", FeatureStatus.Supported, SecuritySupport.NotSupported)]
    [InlineData("Supported, security supported only when run de-privileged", FeatureStatus.Supported, SecuritySupport.Limited)]
    [InlineData("Support scope restricted", FeatureStatus.Supported, SecuritySupport.Limited)]
    [InlineData("Supported (outside of \"backend allocation\" mode)", FeatureStatus.Supported, SecuritySupport.Supported)]
    [InlineData("Experimental (in \"backend allocation\" mode)", FeatureStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Expermental", FeatureStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Experimenal", FeatureStatus.Experimental, SecuritySupport.NotSupported)]
    [InlineData("Tech Preview", FeatureStatus.TechPreview, SecuritySupport.NotSupported)]
    [InlineData("Tech Preview, with limited support", FeatureStatus.TechPreview, SecuritySupport.Limited)]
    [InlineData("Deprecated", FeatureStatus.Deprecated, SecuritySupport.Supported)]
    [InlineData("Not supported.", FeatureStatus.Unsupported, SecuritySupport.NotSupported)]
    [InlineData("No security support, not recommended", FeatureStatus.Unsupported, SecuritySupport.NotSupported)]
    [InlineData("Not functional", FeatureStatus.Unsupported, SecuritySupport.NotSupported)]
    [InlineData("Not implemented", FeatureStatus.Absent, SecuritySupport.NotSupported)]
    public void Upstreams_words_have_one_meaning(string value, FeatureStatus status, SecuritySupport security)
    {
        var meaning = StatusWords.Read("Status", value);

        Assert.Equal((status, security), (meaning!.Status, meaning.Security));
        Assert.Null(meaning.Limit);
        Assert.Empty(meaning.Formats);
    }

    [Theory]
    [InlineData("Supported up to 4096", "4096", SecuritySupport.Supported)]
    [InlineData("Supported up to 12 GiB", "12 GiB", SecuritySupport.Supported)]
    [InlineData("Supported up to 8 TiB. Guests with more memory, but less than 16 TiB, are supported, but not security supported.", "8 TiB", SecuritySupport.Limited)]
    public void A_capacity_is_kept_in_upstreams_words(string value, string limit, SecuritySupport security)
    {
        var meaning = StatusWords.Read("Status", value);

        Assert.Equal((FeatureStatus.Supported, security, limit), (meaning!.Status, meaning.Security, meaning.Limit));
    }

    [Theory]
    [InlineData("Suported")]
    [InlineData("Supported, mostly")]
    [InlineData("Supported, with caveats, mostly")]
    [InlineData("Supported up to now")]
    [InlineData("Great up to 12 GiB")]
    [InlineData("Supported up to 12 GiB. Who knows.")]
    public void A_word_that_is_not_known_is_not_guessed(string value) => Assert.Null(StatusWords.Read("Status", value));

    [Fact]
    public void A_list_of_formats_has_no_gaps() => Assert.Null(StatusWords.Read("Supported", "bzImage, , ELF"));
}

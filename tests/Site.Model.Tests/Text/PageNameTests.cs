using Site.Model.Text;

namespace Site.Model.Tests.Text;

public sealed class PageNameTests
{
    [Theory]
    [InlineData("Features/Live migration", "features/live-migration")]
    [InlineData("Live migration", "live-migration")]
    [InlineData("", "")]
    public void Names_are_compared_by_the_slugs_of_their_parts(string name, string key) => Assert.Equal(key, PageName.KeyOf(name));

    [Theory]
    [InlineData("features/old-name", true)]
    [InlineData("I/O APIC", false)]
    [InlineData("i/o apic", false)]
    [InlineData("plain", false)]
    public void An_old_path_is_told_from_a_name_with_a_slash(string alias, bool isPath) => Assert.Equal(isPath, PageName.IsPath(alias));
}

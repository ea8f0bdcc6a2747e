using Site.Build.Parsing.FrontMatter;
using Site.Model.Content;

namespace Site.Build.Tests.Parsing.FrontMatter;

public sealed class KebabCaseTests
{
    [Theory]
    [InlineData("EndOfSupport", "end-of-support")]
    [InlineData("Title", "title")]
    [InlineData("S390x", "s390x")]
    public void Names_are_spelled_as_YAML_has_them(string name, string kebab) => Assert.Equal(kebab, KebabCase.Of(name));

    [Fact]
    public void Enums_are_spelled_in_kebab_case_or_as_numbers()
    {
        Assert.Equal(["1", "2", "3"], EnumNames.Of(typeof(EventImportance)));
        Assert.Contains("tech-preview", EnumNames.Of(typeof(FeatureStatus)));
    }

    [Fact]
    public void Every_key_of_every_record_has_a_description_and_a_name_of_its_own() =>
        Assert.All(ContentKind.All.Select(kind => kind.MetaType).Concat([typeof(Reference), typeof(SiteSettings), typeof(Statement)]), type =>
        {
            var keys = RecordShape.Of(type).Keys;
            Assert.Equal(keys.Length, keys.Select(key => key.Name).Distinct().Count());
            Assert.All(keys, key => Assert.NotEmpty(key.Key.Description));
        });
}

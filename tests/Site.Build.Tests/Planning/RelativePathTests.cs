using FsCheck;
using FsCheck.Fluent;
using Site.Build.Linking;
using Site.Build.Planning;

namespace Site.Build.Tests.Planning;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("index.html", "a.html", "a.html")]
    [InlineData("a/b.html", "a/c.html", "c.html")]
    [InlineData("a/b.html", "index.html", "../index.html")]
    [InlineData("a/b/c.html", "a/d/e.html", "../d/e.html")]
    [InlineData("a/b.html", "a/b.html", "b.html")]
    [InlineData("a.html", "a/b.html", "a/b.html")]
    [InlineData("x.html", "a:b/c.html", "./a:b/c.html")]
    [InlineData("x.html", "a:b.html", "./a:b.html")]
    public void The_way_from_one_file_to_another(string from, string to, string path) => Assert.Equal(path, RelativePath.Between(from, to));

    [Theory]
    [InlineData("index.html", "")]
    [InlineData("a/b.html", "../")]
    [InlineData("a/b/c.html", "../../")]
    public void The_way_to_the_root(string from, string path) => Assert.Equal(path, RelativePath.ToRoot(from));

    [Fact]
    public void Following_the_way_leads_where_it_should() =>
        Prop.ForAll(Paths().Two().ToArbitrary(), pair =>
        {
            var (from, to) = pair;
            var way = RelativePath.Between(from, to);
            return way.Length > 0 && ContentPath.Resolve(from, way) == to
                && new Uri("https://example.org/site/" + from[..(from.LastIndexOf('/') + 1)] + way).AbsoluteUri == "https://example.org/site/" + to
                && ContentPath.Resolve(from, RelativePath.ToRoot(from) + to) == to;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(1000)));

    [Theory]
    [InlineData("a/b.md", "../../c.md", null)]
    [InlineData("a/b.md", "../c.md", "c.md")]
    [InlineData("a/b.md", "./c//d.md", "a/c/d.md")]
    [InlineData("b.md", "..", null)]
    public void A_relative_path_is_resolved_within_the_folder(string file, string relative, string? path) => Assert.Equal(path, ContentPath.Resolve(file, relative));

    private static Gen<string> Paths() => Gen.Elements("a", "b", "c.d", "e-f", "g:h").NonEmptyListOf().Select(parts => string.Join('/', parts.Take(5)) + ".html");
}

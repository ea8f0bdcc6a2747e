using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Site.Build.Tests.Running;
using Site.Build.Writing;
using Site.Model.Output;

namespace Site.Build.Tests.Writing;

public sealed class CompressedCopiesTests
{
    private static readonly string Text = string.Concat(Enumerable.Range(0, 400).Select(i => $"line {i}\n"));

    [Fact]
    public void A_text_file_has_a_copy_by_Brotli_and_one_by_gzip_that_unpack_to_it()
    {
        var copies = Of(File("a/page.html", Text));
        Assert.Equal(["a/page.html.br", "a/page.html.gz"], copies.Select(copy => copy.Path));
        Assert.All(copies, copy => Assert.True(copy.Bytes.Length < Text.Length));
        Assert.Equal(Text, Unpacked(new BrotliStream(Stream(copies[0]), CompressionMode.Decompress)));
        Assert.Equal(Text, Unpacked(new GZipStream(Stream(copies[1]), CompressionMode.Decompress)));
    }

    [Theory]
    [InlineData("small.css", 1023, false)]
    [InlineData("large.css", 1024, true)]
    [InlineData("image.png", 9000, false)]
    [InlineData("font.woff2", 9000, false)]
    [InlineData("feed.ATOM", 9000, true)]
    [InlineData("licence", 9000, false)]
    public void Files_that_are_small_or_no_text_have_none(string path, int size, bool has) =>
        Assert.Equal(has, !Of(File(path, new string('a', size))).IsEmpty);

    [Fact]
    public void A_file_that_can_not_be_made_smaller_has_none()
    {
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);
        Assert.Empty(Of(new OutputFile("noise.txt", noise)));
    }

    [Fact]
    public void A_file_of_the_site_with_the_name_of_a_copy_stays_alone() =>
        Assert.Equal(["data.csv.br"], Of(File("data.csv", Text), File("DATA.csv.gz", "the author's own")).Select(copy => copy.Path));

    [Fact]
    public void The_same_files_give_the_same_copies()
    {
        OutputFile[] files = [.. Enumerable.Range(0, 20).Select(i => File($"{i}.js", Text + i))];
        Assert.Equal(Described(Of(files)), Described(Of([.. files.Reverse()])));
    }

    private static IEnumerable<string> Described(ImmutableArray<OutputFile> files) => files.Select(file => $"{file.Path} {Convert.ToHexString(file.Bytes.Span)}");

    private static ImmutableArray<OutputFile> Of(params OutputFile[] files) => CompressedCopies.Of([.. files], files.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase), new CountingObserver(), CancellationToken.None);

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static MemoryStream Stream(OutputFile file) => new(file.Bytes.ToArray());

    private static string Unpacked(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

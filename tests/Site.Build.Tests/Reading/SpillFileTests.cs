using Site.Build.Reading;

namespace Site.Build.Tests.Reading;

public sealed class SpillFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("site-spill-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(100_000_000)]
    public void Many_threads_read_what_many_threads_put_away(int inMemory)
    {
        using var spill = new SpillFile(_folder, inMemory);
        var texts = Enumerable.Range(0, 500).Select(i => Enumerable.Repeat((byte)i, 1 + (i * 37)).ToArray()).ToArray();
        var places = new long[texts.Length];
        Parallel.For(0, texts.Length, i => Assert.True(spill.TryWrite(texts[i], out places[i])));
        Parallel.For(0, texts.Length, i =>
        {
            var read = new byte[texts[i].Length];
            spill.Read(places[i], read);
            Assert.Equal(texts[i], read);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(100_000_000)]
    public void A_text_of_any_length_is_read_at_once_and_after_others_were_put_away(int inMemory)
    {
        using var spill = new SpillFile(_folder, inMemory);
        IEnumerable<int> lengths = [10, 200_000, 0, 65_536, 1, 65_537, 30_000, 40_000];
        var texts = lengths.Select((length, i) => Enumerable.Repeat((byte)i, length).ToArray()).ToArray();
        var places = new long[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            Assert.True(spill.TryWrite(texts[i], out places[i]));
            Assert.Equal(texts[i], Read(spill, places[i], texts[i].Length));
        }

        Assert.All(texts, (text, i) => Assert.Equal(text, Read(spill, places[i], text.Length)));
    }

    [Fact]
    public void Nothing_is_left_in_the_folder_while_it_is_used_nor_afterwards()
    {
        using (var spill = new SpillFile(_folder, inMemory: 0))
        {
            Assert.Empty(Directory.GetFiles(_folder));
            Assert.True(spill.TryWrite("text"u8, out _));
            if (!OperatingSystem.IsWindows())
            {
                Assert.Empty(Directory.GetFiles(_folder));
            }
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Where_no_file_can_be_made_nothing_is_taken()
    {
        using var spill = new SpillFile(Path.Combine(_folder, "gone"), inMemory: 0);
        Assert.False(spill.TryWrite("text"u8, out _));
        Directory.CreateDirectory(Path.Combine(_folder, "gone"));
        Assert.False(spill.TryWrite("text"u8, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(100_000_000)]
    public void What_was_never_written_can_not_be_read(int inMemory)
    {
        using var spill = new SpillFile(_folder, inMemory);
        Assert.True(spill.TryWrite("text"u8, out var at));
        Assert.Throws<EndOfStreamException>(() => spill.Read(at, new byte[5]));
    }

    private static byte[] Read(SpillFile spill, long at, int length)
    {
        var read = new byte[length];
        spill.Read(at, read);
        return read;
    }
}

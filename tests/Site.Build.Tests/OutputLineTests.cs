using System.Collections.Immutable;
using Site.Build.Reading;
using Site.Build.Tests.Planning.Api;
using Site.Build.Tests.Running;
using Site.Model.Output;
using Site.Theme.Default;

namespace Site.Build.Tests;

/// <summary>A site that is handed on while it is made.</summary>
public sealed class OutputLineTests
{
    private static readonly DefaultTheme Theme = new();

    [Fact]
    public void The_real_site_in_parts_with_its_texts_put_away_is_the_site_as_a_whole()
    {
        var snapshot = SnapshotReader.Read(RealContent.Folder(), CancellationToken.None);
        var whole = SiteBuilder.Build(snapshot, GitHistory.None, Theme, SampleContent.Options(), new BuildMemory(), new CountingObserver());
        var sink = new Sink();
        using var spill = new SpillFile(Path.GetTempPath(), inMemory: 500);
        var again = SnapshotReader.Read(RealContent.Folder(), CancellationToken.None, null, spill);
        var result = SiteBuilder.Build(again, GitHistory.None, Theme, SampleContent.Options(), spill, sink, new CountingObserver());

        Assert.Empty(result.Files);
        Assert.Equal(whole.Figures, result.Figures);
        Assert.Equal(whole.Diagnostics, result.Diagnostics);
        Assert.Equal(whole.Files.Select(file => file.Path), sink.Planned);
        Assert.InRange(sink.Parts.Count, 3, 1000);
        var files = sink.Parts.SelectMany(part => part).ToDictionary(file => file.Path, StringComparer.Ordinal);
        Assert.Equal(whole.Files.Length, files.Count);
        Assert.All(whole.Files, file => Assert.True(file.Bytes.Span.SequenceEqual(files[file.Path].Bytes.Span), file.Path));
    }

    [Fact]
    public void Content_with_an_error_is_never_handed_on()
    {
        var sink = new Sink();
        var broken = SampleContent.Of();
        broken = broken with { Texts = [.. broken.Texts, SampleContent.Source("articles/broken.md", "---\ntitle: [\n---\n")] };
        var result = SiteBuilder.Build(broken, GitHistory.None, Theme, SampleContent.Options(), null, sink, new CountingObserver());
        Assert.False(result.Succeeded);
        Assert.Empty(sink.Parts);
    }

    private sealed class Sink : IOutputSink
    {
        public ImmutableArray<string> Planned { get; private set; }

        public List<ImmutableArray<OutputFile>> Parts { get; } = [];

        public void Begin(ImmutableArray<string> paths) => Planned = paths;

        public void Take(ImmutableArray<OutputFile> files) => Parts.Add([.. files.Select(file => file with { Bytes = file.Bytes.ToArray() })]);
    }
}

using System.Collections.Immutable;
using System.Text;
using Site.Build.Fixing;
using Site.Build.Reading;
using Site.Build.Tests.Running;
using Site.Model.Output;
using Site.Model.Text;
using Site.Theme.Default;

namespace Site.Build.Tests.Fixing;

/// <summary>A site made of texts, mended as often as there is something to mend.</summary>
internal static class FixedSite
{
    private static readonly DefaultTheme Theme = new();

    public static Snapshot Of(params IEnumerable<(string Path, string Text)> files) =>
        new("", [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Source(file.Path, file.Text))], [], []);

    public static BuildResult Build(Snapshot snapshot) => SiteBuilder.Build(
        snapshot, GitHistory.None, Theme, new BuildOptions(null, false, new DateOnly(2026, 11, 22)), new BuildMemory(), new CountingObserver());

    /// <summary>The content after one pass, and what was mended.</summary>
    public static (Snapshot Snapshot, ImmutableArray<Fix> Fixes) Mend(Snapshot snapshot)
    {
        var mended = ContentFixer.Fix(snapshot, Build(snapshot).Catalog);
        var texts = mended.ToDictionary(text => text.Source.Path, text => text.Text, StringComparer.Ordinal);
        return (snapshot with { Texts = [.. snapshot.Texts.Select(text => texts.TryGetValue(text.Path, out var now) ? Source(text.Path, now) : text)] }, [.. mended.SelectMany(text => text.Fixes)]);
    }

    public static string TextOf(Snapshot snapshot, string path) => snapshot.Texts.Single(text => text.Path == path).Text;

    private static SourceText Source(string path, string text) =>
        new(path, text, ContentHash.Of(Encoding.UTF8.GetBytes(text)));
}

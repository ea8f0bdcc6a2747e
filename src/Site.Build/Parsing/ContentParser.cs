using System.Collections.Immutable;
using Site.Build.Parsing.Diagrams;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Parsing.Markdown;
using Site.Build.Parsing.Wording;
using Site.Build.Reading;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Build.Parsing;

/// <summary>PARSE: every text of a snapshot, in parallel; what did not change is remembered.</summary>
internal static class ContentParser
{
    private const string SettingsPath = "site.yml";
    private const string ReferencesPath = "references.yml";
    private const string ComparisonPath = "comparison.yml";
    private const string PlatformPath = "platform.yml";
    private const string XenReleasesPath = "data/xen/releases.yml";
    private const string XenSupportPath = "data/xen/support.yml";

    /// <summary>Parses a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="memory">What was made of earlier ones.</param>
    /// <param name="observer">Told of each page.</param>
    /// <param name="spill">Where the texts of pages are put away; null to keep them in memory.</param>
    public static ParsedContent Parse(Snapshot snapshot, ParseMemory memory, IBuildObserver observer, ISpill? spill = null)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(snapshot.Diagnostics);
        var settings = Find(snapshot, SettingsPath);
        var references = Find(snapshot, ReferencesPath);
        var pages = PageTexts(snapshot, diagnostics);
        var documents = new Document[pages.Length];
        var renderers = new BodyRenderers();
        SideBySide.For(pages.Length, i =>
        {
            var (source, kind) = pages[i];
            documents[i] = memory.Of<ParsedPage>(source, (text, before) => DocumentParser.Parse(text, kind, before, renderers, spill)).Document;
            observer.Advance();
        });
        memory.KeepOnly(snapshot);
        foreach (var document in documents)
        {
            diagnostics.AddRange(document.Diagnostics);
        }

        return new ParsedContent(
            ParseSettings(settings, memory, diagnostics), settings, ParseList<Reference>(references, memory, diagnostics), references,
            ParseList<XenRelease>(Find(snapshot, XenReleasesPath), memory, diagnostics), ParseList<XenFeature>(Find(snapshot, XenSupportPath), memory, diagnostics),
            ParseRecord<Comparison>(Find(snapshot, ComparisonPath), memory, diagnostics), ParseRecord<PlatformChoice>(Find(snapshot, PlatformPath), memory, diagnostics),
            [.. documents], ParseDiagrams(snapshot, memory, diagnostics), snapshot.Assets, diagnostics.ToImmutable());
    }

    private static ImmutableArray<(SourceText Source, ContentKind Kind)> PageTexts(Snapshot snapshot, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var pages = ImmutableArray.CreateBuilder<(SourceText, ContentKind)>();
        foreach (var text in ByPath(snapshot.Texts).Where(text => text.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var folder = text.Path.Contains('/', StringComparison.Ordinal) ? text.Path[..text.Path.IndexOf('/', StringComparison.Ordinal)] : "";
            var kind = ContentKind.All.FirstOrDefault(candidate => candidate.Folder == folder);
            if (kind is not null)
            {
                pages.Add((text, kind));
                continue;
            }

            var folders = ContentKind.All.Select(candidate => candidate.Folder).ToList();
            diagnostics.Add(Problems.NoKindForFolder.In(
                text.Path, folder.Length == 0 ? "a page can't lie in the content folder itself" : $"`{folder}/` is no kind's folder",
                "below " + string.Join(", ", folders.Select(name => name + "/")), Spelling.Nearest(folder, folders)));
        }

        return pages.ToImmutable();
    }

    /// <summary>Texts in the order of their paths, in which those of a folder come anyway.</summary>
    private static IEnumerable<SourceText> ByPath(ImmutableArray<SourceText> texts)
    {
        for (var i = 1; i < texts.Length; i++)
        {
            if (string.CompareOrdinal(texts[i - 1].Path, texts[i].Path) >= 0)
            {
                return texts.OrderBy(text => text.Path, StringComparer.Ordinal);
            }
        }

        return texts;
    }

    private static ImmutableArray<Diagram> ParseDiagrams(Snapshot snapshot, ParseMemory memory, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableArray<SourceText> texts = [.. snapshot.Texts.Where(text => text.Path.EndsWith(Diagram.Extension, StringComparison.Ordinal))];
        var parsed = SideBySide.Of(texts, text => memory.Of(text, ParseDiagram));
        diagnostics.AddRange(parsed.SelectMany(result => result.Diagnostics));
        return [.. parsed.Select(result => result.Value).OfType<Diagram>()];
    }

    private static ParsedData<Diagram> ParseDiagram(SourceText source)
    {
        var (diagram, found) = DiagramParser.Parse(source);
        return new ParsedData<Diagram>(diagram, found);
    }

    private static SiteSettings? ParseSettings(SourceText? source, ParseMemory memory, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (source is null)
        {
            diagnostics.Add(Problems.NoSettings.In(SettingsPath, "the content folder has no site.yml"));
            return null;
        }

        var parsed = memory.Of(source, ParseSettings);
        diagnostics.AddRange(parsed.Diagnostics);
        return parsed.Value;
    }

    private static ParsedData<SiteSettings> ParseSettings(SourceText source)
    {
        var sink = new DiagnosticSink(source);
        var root = YamlReader.Read(source.Text, 0, YamlLimits.DataFile, sink);
        var settings = root is null ? null : new RecordBinder(sink).Bind<SiteSettings>(root);
        if (root is null && sink.ToImmutable().IsEmpty)
        {
            sink.Add(Problems.NoSettings, default, "site.yml is empty");
        }

        WordingCheck.CheckRecord(settings, sink);
        return new ParsedData<SiteSettings>(settings, sink.ToImmutable());
    }

    private static SourceText? Find(Snapshot snapshot, string path) => snapshot.Texts.FirstOrDefault(text => text.Path == path);

    private static Written<T>? ParseRecord<T>(SourceText? source, ParseMemory memory, ImmutableArray<Diagnostic>.Builder diagnostics)
        where T : class
    {
        if (source is null)
        {
            return null;
        }

        var parsed = memory.Of(source, text =>
        {
            var (value, found) = DataFileParser.Parse<T>(text);
            return new ParsedData<Written<T>>(value is null ? null : new Written<T>(value, text), found);
        });
        diagnostics.AddRange(parsed.Diagnostics);
        return parsed.Value;
    }

    private static ImmutableArray<T> ParseList<T>(SourceText? source, ParseMemory memory, ImmutableArray<Diagnostic>.Builder diagnostics)
        where T : class
    {
        if (source is null)
        {
            return [];
        }

        var parsed = memory.Of(source, DataFileParser.ParseList<T>);
        diagnostics.AddRange(parsed.Diagnostics);
        return parsed.Value;
    }
}

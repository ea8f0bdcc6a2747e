using System.Collections.Immutable;
using System.Text;
using Site.Build.Parsing;
using Site.Build.Parsing.FrontMatter;
using Site.Build.Reading;
using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Dates;
using Site.Model.Text;

namespace Site.Build.Fixing;

/// <summary>
/// Mends what is mechanically wrong: dates, versions and links by the one thing they can mean; the order of keys and sources, and spaces at line ends, only
/// where the parser says that the file means what it meant. Pure: texts in, texts out.
/// </summary>
public static class ContentFixer
{
    private static readonly ImmutableArray<(string Path, Type Type)> DataFiles =
    [
        ("site.yml", typeof(SiteSettings)), ("references.yml", typeof(ImmutableArray<Reference>)),
        ("comparison.yml", typeof(Comparison)), ("platform.yml", typeof(PlatformChoice)),
    ];

    /// <summary>The texts that are not as they should be, mended. What programs wrote, below <c>data/</c>, and diagrams are left alone.</summary>
    /// <param name="snapshot">The content.</param>
    /// <param name="catalog">What it says; null when that could not be made out.</param>
    public static ImmutableArray<FixedText> Fix(Snapshot snapshot, Catalog? catalog)
    {
        var moved = catalog is null ? null : new MovedNames(catalog);
        return [.. snapshot.Texts.AsParallel().AsOrdered().Select(text => Fix(text, catalog, moved)).OfType<FixedText>()];
    }

    private static FixedText? Fix(SourceText source, Catalog? catalog, MovedNames? moved)
    {
        var kind = source.Path.EndsWith(".md", StringComparison.Ordinal) ? ContentKind.All.FirstOrDefault(candidate => source.Path.StartsWith(candidate.Folder + "/", StringComparison.Ordinal)) : null;
        var data = DataFiles.FirstOrDefault(file => file.Path == source.Path);
        if (kind is null && data.Type is null)
        {
            return null;
        }

        var fixes = ImmutableArray.CreateBuilder<Fix>();
        var text = kind is not null ? FixPage(source, kind, catalog, moved, fixes) : FixData(source, data.Type, fixes);
        return text == source.Text ? null : new FixedText(source, text, fixes.ToImmutable());
    }

    private static string FixPage(SourceText source, ContentKind kind, Catalog? catalog, MovedNames? moved, ImmutableArray<Fix>.Builder fixes)
    {
        var edits = DateEdits(FrontMatterReader.ReadYaml(source), kind.MetaType).ToList();
        if (catalog is not null && catalog.PagesBySource.TryGetValue(source.Path, out var page) && page.Document.Source.Hash == source.Hash)
        {
            edits.AddRange(VersionEdits(page, catalog));
            edits.AddRange(moved!.EditsOf(page));
        }

        var mended = Apply(source, edits, fixes);
        mended = SortKeys(mended, kind, fixes);
        return Trim(mended, text => MeaningOf.Page(text, kind), fixes).Text;
    }

    private static string FixData(SourceText source, Type type, ImmutableArray<Fix>.Builder fixes)
    {
        var root = YamlReader.Read(source.Text, 0, YamlLimits.DataFile, new DiagnosticSink(source));
        var mended = Apply(source, DateEdits(root, type), fixes);
        if (type == typeof(ImmutableArray<Reference>) && KeyOrder.OfItems(mended.Text) is { } sorted && MeaningOf.Data(With(mended, sorted)) == MeaningOf.Data(mended))
        {
            fixes.Add(new Fix(mended.PlaceOf(default), "sources sorted by id"));
            mended = With(mended, sorted);
        }

        return Trim(mended, MeaningOf.Data, fixes).Text;
    }

    private static SourceText SortKeys(SourceText source, ContentKind kind, ImmutableArray<Fix>.Builder fixes)
    {
        var (start, end) = FrontMatterReader.YamlOf(source.Text);
        var keys = RecordShape.Of(kind.MetaType).Keys.Select(key => key.Name).ToImmutableArray();
        if (start >= end || KeyOrder.OfKeys(source.Text[start..end], keys) is not { } sorted)
        {
            return source;
        }

        var mended = With(source, source.Text[..start] + sorted + source.Text[end..]);
        if (MeaningOf.Page(mended, kind) != MeaningOf.Page(source, kind))
        {
            return source;
        }

        fixes.Add(new Fix(source.PlaceOf(new SourceSpan(start, 1)), "keys put in order"));
        return mended;
    }

    private static SourceText Trim(SourceText source, Func<SourceText, string> meaning, ImmutableArray<Fix>.Builder fixes)
    {
        var meant = new Lazy<string>(() => meaning(source));
        if (TrailingSpace.Mend(source.Text, text => meaning(With(source, text)) == meant.Value) is not { } trimmed)
        {
            return source;
        }

        fixes.AddRange(trimmed.Places.Select(place => new Fix(source.PlaceOf(place), place.Length > 0 ? "spaces at the line's end taken away" : "the end of the file made one line end")));
        return With(source, trimmed.Text);
    }

    private static IEnumerable<TextEdit> DateEdits(YamlNode? root, Type type) =>
        from scalar in root is null ? [] : TypedScalars.Of<HistoricalDate>(root, type)
        let mended = DateForms.Mend(scalar.Value)
        where mended is not null
        select new TextEdit(scalar.Span, mended, "date");

    private static IEnumerable<TextEdit> VersionEdits(Page page, Catalog catalog)
    {
        var versions = page.Meta switch
        {
            FeatureMeta feature => feature.Statements.SelectMany(VersionsOf),
            _ => [],
        };
        foreach (var (product, version) in versions)
        {
            if (catalog.Releases.TryGetValue(product, out var line) && VersionForms.Mend(version.Value, line) is { } mended)
            {
                yield return new TextEdit(version.Span, mended, "version");
            }
        }

        if (page.Meta is ReleaseMeta release && catalog.Settings.Products.FirstOrDefault(product => product.Id.Value == release.Product.Value) is { } own
            && VersionForms.Bare(release.Version.Value, own) is var bare && bare != release.Version.Value)
        {
            yield return new TextEdit(release.Version.Span, bare, "version");
        }

        foreach (var named in page.Meta.VerifiedAgainst)
        {
            if (VersionForms.MendNamed(named.Value, catalog.Settings.Products) is { } mended)
            {
                yield return new TextEdit(named.Span, mended, "version");
            }
        }
    }

    private static IEnumerable<(string Product, Located<string> Version)> VersionsOf(Statement statement)
    {
        foreach (var version in new[] { statement.Since, statement.Until }.OfType<Located<string>>())
        {
            yield return (statement.Product.Value, version);
        }

        foreach (var need in statement.Requires)
        {
            if (need is { Product: { } product, Since: { } since })
            {
                yield return (product.Value, since);
            }
        }
    }

    /// <summary>The text with its edits, which don't overlap; a value in quotes keeps them.</summary>
    private static SourceText Apply(SourceText source, IEnumerable<TextEdit> edits, ImmutableArray<Fix>.Builder fixes)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).Where(edit => edit.Span.Length > 0))
        {
            var written = source.Text.Substring(edit.Span.Start, edit.Span.Length);
            var quote = written.Length > 1 && written[0] == written[^1] && written[0] is '"' or '\'' ? written[..1] : "";
            text.Append(source.Text, at, edit.Span.Start - at).Append(quote).Append(edit.Text).Append(quote);
            at = edit.Span.Start + edit.Span.Length;
            fixes.Add(new Fix(source.PlaceOf(edit.Span), $"{edit.What} `{written}` written `{quote}{edit.Text}{quote}`"));
        }

        return at == 0 ? source : With(source, text.Append(source.Text, at, source.Text.Length - at).ToString());
    }

    private static SourceText With(SourceText source, string text) =>
        new(source.Path, text, ContentHash.Of(Encoding.UTF8.GetBytes(text)));
}

using Site.Build.Parsing;
using Site.Import.Xen;
using Site.Model.Dates;
using Site.Model.Support;
using Site.Model.Text;
using Xunit;

namespace Site.Import.Tests.Xen;

/// <summary>Small texts of Xen's SUPPORT.md, and the import of them.</summary>
internal static class SupportFiles
{
    /// <summary>When the texts of the tests were read.</summary>
    public static HistoricalDate AsOf { get; } = HistoricalDate.TryParse("2026-08", out var date) ? date! : throw new InvalidOperationException();

    /// <summary>A map with no renames.</summary>
    public static XenRenames NoRenames { get; } = new(new SourceText("renames.yml", "", ""), []);

    /// <summary>A list with no corrections.</summary>
    public static XenCorrections NoCorrections { get; } = new(new SourceText("corrections.yml", "", ""), []);

    /// <summary>A text of a release with these lines below "Feature Support".</summary>
    public static SourceText Text(string name, string version, string features) => new(name,
        $"""
        % Support statement for this release

        # Release Support

            Xen-Version: {version}
            Initial-Release: 2024-01-01

        # Feature Support

        {features}

        # Format and definitions

        ### Experimental

            Functional completeness: No
            Functional stability: Here be dragons
        """.ReplaceLineEndings("\n"), "");

    /// <summary>The stable text of a release.</summary>
    public static SourceText Tip(string release, string features) => Text($"SUPPORT-{release}.md", release, features);

    /// <summary>The text of a release as tagged.</summary>
    public static SourceText Tagged(string release, string features) => Text($"SUPPORT-RELEASE-{release}.0.md", release, features);

    /// <summary>What is given to an import.</summary>
    public static XenUpstream Given(params SourceText[] texts) => new([.. texts], NoRenames, NoCorrections);

    /// <summary>A map of renames.</summary>
    public static XenRenames Renames(string yaml)
    {
        var source = new SourceText("renames.yml", yaml.ReplaceLineEndings("\n"), "");
        return new XenRenames(source, Bind<XenRename>(source));
    }

    /// <summary>A list of corrections.</summary>
    public static XenCorrections Corrections(string yaml)
    {
        var source = new SourceText("corrections.yml", yaml.ReplaceLineEndings("\n"), "");
        return new XenCorrections(source, Bind<XenCorrection>(source));
    }

    /// <summary>What is written, as the site and the verification read it.</summary>
    public static CommittedSupport Commit(ImportResult result)
    {
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.IsError);
        return Commit(
            new SourceText(XenSupportImport.ReleasesFile, result.Files.Single(file => file.Path == XenSupportImport.ReleasesFile).Text, ""),
            new SourceText(XenSupportImport.FeaturesFile, result.Files.Single(file => file.Path == XenSupportImport.FeaturesFile).Text, ""));
    }

    /// <inheritdoc cref="Commit(ImportResult)" />
    public static CommittedSupport Commit(SourceText releases, SourceText features) =>
        new(releases, Bind<XenRelease>(releases), features, Bind<XenFeature>(features));

    /// <summary>The rows of texts that are whole.</summary>
    public static CommittedSupport Imported(params SourceText[] texts) => Commit(XenSupportImport.Import(Given(texts), AsOf));

    /// <summary>A row of them.</summary>
    public static XenRow Row(this CommittedSupport data, string key) => Assert.Single(
        from feature in data.Features
        from row in feature.Rows
        where XenRow.KeyOf(feature.Path.Value, row.Qualifier?.Value) == key
        select row);

    /// <summary>A row's statuses as one text each: <c>4.10–4.12 Supported</c>.</summary>
    public static IEnumerable<string> Told(this XenRow row) => row.Statuses.Select(status =>
        $"{status.Since.Value}–{status.Until?.Value} {status.Upstream.Value}{(status.Caveat ? " [*]" : "")}{(status.From is null ? "" : $" of {status.From}")}");

    private static System.Collections.Immutable.ImmutableArray<T> Bind<T>(SourceText source)
        where T : class
    {
        var parsed = DataFileParser.ParseList<T>(source);
        Assert.Empty(parsed.Diagnostics);
        return parsed.Value;
    }
}

using Site.Model.Catalogs;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Build.Cataloging;

/// <summary>Holds a feature's statements against the releases, the other features and each other.</summary>
internal static class StatementChecks
{
    /// <summary>Everything that is wrong with a feature's statements beyond their shape.</summary>
    public static IEnumerable<Diagnostic> Check(Page page, FeatureMeta feature, Catalog catalog)
    {
        var spans = new List<StatementSpan>();
        foreach (var statement in feature.Statements)
        {
            foreach (var diagnostic in CheckOne(page, statement, catalog))
            {
                yield return diagnostic;
            }

            if (catalog.Releases.TryGetValue(statement.Product.Value, out var line))
            {
                spans.Add(StatementSpan.Of(statement, line));
            }
        }

        foreach (var row in feature.XenSupport)
        {
            if (catalog.Tracker.Xen is not { } xen || !xen.ByPath.ContainsKey(row.Value))
            {
                yield return Problems.UnknownUpstreamRow.At(
                    page.Document.Source, row.Span, $"`{row.Value}` is not a path of data/xen/support.yml", null,
                    Spelling.Nearest(row.Value, catalog.Tracker.Xen?.ByPath.Keys ?? []));
            }
        }

        for (var i = 1; i < spans.Count; i++)
        {
            if (spans.Take(i).FirstOrDefault(spans[i].Overlaps) is { } earlier)
            {
                yield return Problems.OverlappingStatements.At(
                    page.Document.Source, spans[i].Statement.Product.Span,
                    $"this overlaps the statement `{Spell(earlier.Statement.Status.Value)}` of {earlier.Statement.Product.Value} that begins at {earlier.Statement.Since?.Value ?? "the first release"}");
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckOne(Page page, Statement statement, Catalog catalog)
    {
        var source = page.Document.Source;
        foreach (var diagnostic in PageChecks.CheckProducts(page, [statement.Product], catalog))
        {
            yield return diagnostic;
        }

        if (catalog.Releases.TryGetValue(statement.Product.Value, out var line))
        {
            foreach (var diagnostic in CheckReleases(source, statement, line))
            {
                yield return diagnostic;
            }
        }

        if (statement.Sources.IsEmpty && statement.Status.Value != FeatureStatus.Unknown)
        {
            yield return Problems.NoSource.At(source, statement.Status.Span, $"`{Spell(statement.Status.Value)}` has no source");
        }

        if (statement is { Status.Value: FeatureStatus.Removed, Since: null })
        {
            yield return Problems.RemovedWithoutRelease.At(source, statement.Status.Span, "`removed` needs `since`: the first release without it");
        }

        foreach (var diagnostic in CheckSteps(page, statement, catalog))
        {
            yield return diagnostic;
        }
    }

    private static IEnumerable<Diagnostic> CheckReleases(SourceText source, Statement statement, ReleaseLine line)
    {
        foreach (var version in new[] { statement.Since, statement.Until }.OfType<Located<string>>())
        {
            if (line.Find(version.Value) is null)
            {
                yield return Unknown(source, version, line);
            }
        }

        if (statement is { Since: { } since, Until: { } until }
            && line.Find(since.Value) is { } first && line.Find(until.Value) is { } last && last.Index < first.Index)
        {
            yield return Problems.UntilBeforeSince.At(source, until.Span, $"{until.Value} is before {since.Value}");
        }
    }

    private static Diagnostic Unknown(SourceText source, Located<string> version, ReleaseLine line) =>
        Problems.UnknownRelease.At(
            source, version.Span, $"there is no release {version.Value} of {line.Product.Name}", null,
            Spelling.Nearest(version.Value, line.Releases.Select(release => release.Version)));

    private static IEnumerable<Diagnostic> CheckSteps(Page page, Statement statement, Catalog catalog)
    {
        var source = page.Document.Source;
        foreach (var step in statement.Enable.Where(step => CountSet(step) != 1))
        {
            yield return Problems.NotExactlyOne.At(source, step.Step?.Typed.Span ?? statement.Product.Span, $"a step of `enable` has {CountSet(step)} keys");
        }

        foreach (var need in statement.Requires)
        {
            var subjects = new[] { need.Feature, need.Product, need.Kconfig, need.Hardware, need.Text }.OfType<Located<string>>().ToList();
            if (subjects.Count != 1 || (need.Since is not null && need.Product is null))
            {
                yield return Problems.NotExactlyOne.At(
                    source, subjects.Count > 0 ? subjects[^1].Span : need.Since?.Span ?? statement.Product.Span,
                    $"a requirement names {subjects.Count} things", "one of feature, product (with since), kconfig, hardware, text");
            }

            if (need is { Product: { } product, Since: { } since } && catalog.Releases.TryGetValue(product.Value, out var line) && line.Find(since.Value) is null)
            {
                yield return Unknown(source, since, line);
            }
        }

        var features = statement.Requires.Select(need => need.Feature).OfType<Located<string>>();
        var products = statement.Requires.Select(need => need.Product).OfType<Located<string>>();
        foreach (var diagnostic in PageChecks.CheckIds(page, features, catalog, "feature").Concat(PageChecks.CheckProducts(page, products, catalog)))
        {
            yield return diagnostic;
        }
    }

    private static int CountSet(EnableStep step) =>
        new[] { step.Kconfig, step.Module, step.Qemu, step.Qmp, step.Libvirt, step.Xl, step.LinuxCommandLine, step.XenCommandLine, step.Sysfs, step.Guest }
            .Count(way => way is not null);

    private static string Spell(FeatureStatus status) => Parsing.FrontMatter.EnumNames.Spell(status);
}

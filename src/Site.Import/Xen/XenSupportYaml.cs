using System.Collections.Immutable;
using System.Text;
using Site.Import.Yaml;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Xen;

/// <summary>
/// Writes the matrix as YAML for a person to review: one line says one thing of one row over a run of releases. The same matrix always gives the
/// same text. The keys are those of <see cref="XenFeature"/> and <see cref="XenRelease"/>.
/// </summary>
internal static class XenSupportYaml
{
    private const string Head =
        "# Made by `import xen-support` from upstream's SUPPORT.md of each release. Don't edit: run the import again, and review what changed.\n";

    /// <summary>The text of <c>releases.yml</c>.</summary>
    public static string WriteReleases(ImmutableArray<XenRelease> releases)
    {
        var yaml = new StringBuilder(Head);
        foreach (var release in releases)
        {
            yaml.Append('\n').Append("- version: ").Append(Quoted(release.Version.Value)).Append('\n');
            AppendFacts(yaml, "  ", release);
            yaml.Append("  document: ").Append(YamlText.Scalar(release.Document.AbsoluteUri)).Append('\n');
            yaml.Append("  as-of: ").Append(YamlText.Scalar(release.AsOf.Text)).Append('\n');
            if (release.AsTagged is { } tagged)
            {
                AppendTagged(yaml, tagged);
            }
        }

        return yaml.ToString();
    }

    /// <summary>The text of <c>support.yml</c>.</summary>
    public static string WriteFeatures(ImmutableArray<XenFeature> features)
    {
        var yaml = new StringBuilder(Head)
            .Append("# A row's statuses hold from `since` to `until`, or to the newest text; two that overlap are two lines of one text, and both hold.\n");
        var chapter = "";
        foreach (var feature in features)
        {
            var top = feature.Within.FirstOrDefault(feature.Title);
            if (top != chapter)
            {
                chapter = top;
                yaml.Append('\n').Append("# ---- ").Append(OneLine(top)).Append(" ----\n");
            }

            AppendFeature(yaml, feature);
        }

        return yaml.ToString();
    }

    private static void AppendTagged(StringBuilder yaml, XenTaggedRelease tagged)
    {
        if (tagged == new XenTaggedRelease())
        {
            return;
        }

        yaml.Append("  as-tagged:\n");
        AppendKey(yaml, "    ", "as-of", tagged.AsOf?.Text);
        AppendFacts(yaml, "    ", tagged);
    }

    private static void AppendFacts(StringBuilder yaml, string indent, XenReleaseFacts facts)
    {
        AppendKey(yaml, indent, "xen-version", facts.XenVersion);
        AppendKey(yaml, indent, "initial-release", facts.InitialRelease);
        AppendKey(yaml, indent, "supported-until", facts.SupportedUntil);
        AppendKey(yaml, indent, "security-support-until", facts.SecuritySupportUntil);
        AppendKey(yaml, indent, "release-notes", facts.ReleaseNotes?.AbsoluteUri);
    }

    private static void AppendKey(StringBuilder yaml, string indent, string key, string? value)
    {
        if (value is not null)
        {
            yaml.Append(indent).Append(key).Append(": ").Append(YamlText.Scalar(value)).Append('\n');
        }
    }

    private static void AppendFeature(StringBuilder yaml, XenFeature feature)
    {
        yaml.Append('\n').Append("- path: ").Append(YamlText.Scalar(feature.Path.Value)).Append('\n');
        yaml.Append("  title: ").Append(YamlText.Scalar(feature.Title)).Append('\n');
        if (feature.Within.Length > 0)
        {
            yaml.Append("  within: ").Append(YamlText.Flow(feature.Within)).Append('\n');
        }

        yaml.Append("  rows:\n");
        foreach (var row in feature.Rows)
        {
            AppendRow(yaml, row);
        }
    }

    private static void AppendRow(StringBuilder yaml, XenRow row)
    {
        var lead = "    - ";
        if (row.Qualifier is { } qualifier)
        {
            yaml.Append(lead).Append("qualifier: ").Append(YamlText.Scalar(qualifier.Value)).Append('\n');
            lead = "      ";
        }

        if (row.Statuses.Length > 0)
        {
            yaml.Append(lead).Append("statuses:\n");
            lead = "      ";
        }

        foreach (var status in row.Statuses)
        {
            yaml.Append("        - ").Append(Status(status)).Append('\n');
        }

        if (row.AsTagged.Length > 0)
        {
            yaml.Append(lead).Append("as-tagged:\n");
            lead = "      ";
        }

        foreach (var status in row.AsTagged)
        {
            yaml.Append("        - ").Append(Tagged(status)).Append('\n');
        }

        if (row.AddedAfterRelease.Length > 0)
        {
            yaml.Append(lead).Append("added-after-release: ").Append(Releases(row.AddedAfterRelease)).Append('\n');
        }
    }

    private static string Status(XenStatus status) => YamlText.Map(
        ("since", Quoted(status.Since.Value)), ("until", status.Until is { } until ? Quoted(until.Value) : null),
        ("status", YamlText.Word(status.Status)), ("security", YamlText.Word(status.Security)), ("caveat", status.Caveat ? "true" : null),
        ("limit", Text(status.Limit)), ("formats", Formats(status)), ("upstream", YamlText.Scalar(status.Upstream.Value)), ("from", Text(status.From)));

    private static string Tagged(XenTaggedStatus status) => YamlText.Map(
        ("releases", Releases(status.Releases)), ("status", YamlText.Word(status.Status)), ("security", YamlText.Word(status.Security)),
        ("limit", Text(status.Limit)), ("formats", Formats(status)), ("upstream", YamlText.Scalar(status.Upstream.Value)), ("from", Text(status.From)));

    private static string? Text(string? text) => text is null ? null : YamlText.Scalar(text);

    private static string? Formats(XenSaid said) => said.Formats.Length == 0 ? null : YamlText.Flow(said.Formats);

    private static string Releases(ImmutableArray<Located<string>> releases) => $"[{string.Join(", ", releases.Select(release => Quoted(release.Value)))}]";

    // Kept from being taken for a number: 4.20 is not 4.2.
    private static string Quoted(string release) => char.IsAsciiDigit(release[0]) ? $"\"{release}\"" : YamlText.Scalar(release);

    private static string OneLine(string text) => new([.. text.Where(c => !char.IsControl(c))]);
}

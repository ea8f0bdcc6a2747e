using System.Collections.Immutable;
using System.Globalization;
using Site.Build;
using Site.Build.Reading;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Specs.Format;
using Site.Theme.Default;

namespace Site.Specs.Running;

/// <summary>Builds the mini-site of a spec the way the program does: files on disk, READ, then the line.</summary>
internal static class SpecRun
{
    // The theme has no state but its services; making one for each spec would only cost time.
    private static readonly DefaultTheme Theme = new();

    /// <summary>Builds the site.</summary>
    public static BuildResult Of(Spec spec)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "content"));
        foreach (var (path, bytes) in spec.Files())
        {
            folder.Write("content/" + path, bytes);
        }

        var snapshot = SnapshotReader.Read(Path.Combine(folder.Path, "content"), CancellationToken.None);
        return SiteBuilder.Build(snapshot, HistoryOf(spec), ThemeOf(spec), OptionsOf(spec), new BuildMemory(), new SilentObserver());
    }

    /// <summary>A diagnostic on one line.</summary>
    public static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Place is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at.Path}:{at.Line}:{at.Column}: ") : "";
        var severity = diagnostic.IsError ? "error" : "warning";
        var more = string.Join("; ", new[]
        {
            diagnostic.Nearest is { } nearest ? $"nearest: {nearest}" : "",
            diagnostic.Expected is { } expected ? $"expected: {expected}" : "",
        }.Where(part => part.Length > 0));
        return $"{place}{severity} {diagnostic.Code}: {diagnostic.Message}{(more.Length > 0 ? $" ({more})" : "")}";
    }

    private static PatchedTheme ThemeOf(Spec spec) => new PatchedTheme(
        Theme,
        spec.Of("theme").ToDictionary(block => block.Name, block => block.Content),
        spec.Of("theme-throws").ToDictionary(block => block.Name, block => block.Content));

    /// <summary>The git log that a spec makes up: lines of moment, author, subject, paths and if need be hash, with bars between.</summary>
    private static GitHistory HistoryOf(Spec spec)
    {
        var log = new System.Text.StringBuilder();
        foreach (var line in spec.Of("git").SelectMany(block => block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            log.Append('\x1e').AppendJoin('\x1f', parts[..3].Concat(parts[4..])).Append("\n\n");
            log.AppendJoin('\n', parts[3].Split(", ")).Append('\n');
        }

        return GitHistoryReader.Parse(log.ToString());
    }

    private static BuildOptions OptionsOf(Spec spec)
    {
        var options = spec.Of("options").SelectMany(block => block.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new BuildOptions(
            options.TryGetValue("base-url", out var url) ? new Uri(url) : null,
            options.GetValueOrDefault("drafts") == "true",
            options.TryGetValue("date", out var date) ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : new DateOnly(2026, 11, 22));
    }
}

using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Site.Build.Writing;
using Site.Model.Content;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Model.Text;

namespace Site.Cli.Bundling;

/// <summary>Makes a ZIM file, which Kiwix opens, of a site: by openZIM's <c>zimwriterfs</c>, of which version 3.1.3 was tried.</summary>
/// <param name="program">The full path of <c>zimwriterfs</c>.</param>
internal sealed class ZimWriter(string program)
{
    private const string ProgramName = "zimwriterfs";
    private const string IconName = "zim-icon.png";

    // openZIM's rules of metadata allow 30 characters for a title and 80 for a description.
    private const int LongestTitle = 30;
    private const int LongestDescription = 80;

    /// <summary>Where <c>zimwriterfs</c> is; null when it is in none of the folders.</summary>
    /// <param name="searchPath">The value of <c>PATH</c>.</param>
    public static string? FindProgram(string? searchPath)
    {
        var name = OperatingSystem.IsWindows() ? ProgramName + ".exe" : ProgramName;
        return (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    /// <summary>Writes the file beside its place and moves it there whole; the diagnostics say what went wrong.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the other program is ended.</exception>
    public async Task<ImmutableArray<Diagnostic>> WriteAsync(BuildResult site, string file, CancellationToken cancellation)
    {
        // All in one folder: when it is stopped, zimwriterfs leaves files of its own beside what it writes.
        var work = BundleWriter.StagedBeside(file);
        var source = Path.Combine(work, "site");
        var staged = Path.Combine(work, Path.GetFileName(file));
        try
        {
            Drop(work);
            await WriteSourceAsync(site.Files, source, cancellation);
            return await RunAsync(Arguments(site.Catalog!.Settings, source, staged), cancellation) is { } complaint
                ? [ZimProblems.Failed.Anywhere(complaint)]
                : BundleWriter.MoveIn(staged, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or Win32Exception)
        {
            return [ZimProblems.Failed.Anywhere(exception.Message.TrimEnd('.'))];
        }
        finally
        {
            Drop(work);
        }
    }

    private static void Drop(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task WriteSourceAsync(ImmutableArray<OutputFile> files, string folder, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes, cancellation);
        }

        using var icon = typeof(ZimWriter).Assembly.GetManifestResourceStream($"{typeof(ZimWriter).Namespace}.{IconName}")!;
        await using var copy = File.Create(Path.Combine(folder, IconName));
        await icon.CopyToAsync(copy, cancellation);
    }

    private static string[] Arguments(SiteSettings settings, string source, string file) =>
    [
        "--welcome=index.html",
        $"--illustration={IconName}",
        $"--language={LanguageOf(settings.Language)}",
        $"--name={Slug.Of(settings.Title)}",
        $"--title={Shortened(settings.Title, LongestTitle)}",
        $"--description={Shortened(settings.Tagline.Length > 0 ? settings.Tagline : settings.Title, LongestDescription)}",
        $"--creator={settings.Title}",
        $"--publisher={settings.Title}",
        // The site has its own search; an index of redirects, feeds and data would find what is no page.
        "--withoutFTIndex",
        source,
        file,
    ];

    /// <summary>The language's code of three letters, as zimwriterfs wants it; <c>und</c> (undetermined) when it has none.</summary>
    private static string LanguageOf(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag).ThreeLetterISOLanguageName is { Length: 3 } code ? code : "und";
        }
        catch (CultureNotFoundException)
        {
            return "und";
        }
    }

    private static string Shortened(string text, int longest)
    {
        var letters = new StringInfo(text);
        return letters.LengthInTextElements <= longest ? text : letters.SubstringByTextElements(0, longest - 1) + "…";
    }

    /// <summary>Runs the program; what it complained of, null when it did its work.</summary>
    private async Task<string?> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            var said = await error + "\n" + await output;
            return process.ExitCode == 0 ? null : Complaint(said, process.ExitCode);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static string Complaint(string said, int exitCode)
    {
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return $"zimwriterfs ended with {exitCode.ToString(CultureInfo.InvariantCulture)}{(lines.Length == 0 ? "" : ": " + lines[0].TrimEnd('.'))}";
    }
}

using System.Collections.Immutable;
using System.Reflection;
using Site.Build.Reading;
using Site.Build.Writing;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Specs.Running;

namespace Site.Specs;

/// <summary>Specs that a text can't state: what READ and WRITE find on the disk.</summary>
internal static class DiskSpecs
{
    /// <summary>The specs, by the code they provoke.</summary>
    public static ImmutableSortedDictionary<string, Func<TemporaryFolder, ImmutableArray<Diagnostic>>> All { get; } =
        typeof(DiskSpecs).GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(method => (Method: method, Provokes: method.GetCustomAttribute<ProvokesAttribute>()))
            .Where(pair => pair.Provokes is not null)
            .ToImmutableSortedDictionary(
                pair => pair.Provokes!.Code, pair => pair.Method.CreateDelegate<Func<TemporaryFolder, ImmutableArray<Diagnostic>>>(), StringComparer.Ordinal);

    /// <summary>What a spec provokes, with paths relative to its temporary folder.</summary>
    public static ImmutableArray<Diagnostic> Run(string code)
    {
        using var folder = new TemporaryFolder();
        return [.. All[code](folder).Select(diagnostic => diagnostic with
        {
            Message = diagnostic.Message.Replace(folder.Path + "/", "", StringComparison.Ordinal),
        })];
    }

    [Provokes("R002")]
    private static ImmutableArray<Diagnostic> A_text_of_more_than_a_mebibyte(TemporaryFolder folder)
    {
        folder.Write("content/articles/large.md", new byte[(1024 * 1024) + 1]);
        return Read(folder);
    }

    [Provokes("R003")]
    private static ImmutableArray<Diagnostic> A_symbolic_link(TemporaryFolder folder)
    {
        folder.Write("content/site.yml", "title: Spec"u8);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "content/link.md"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "content/articles"), "/etc");
        return Read(folder);
    }

    [Provokes("R005")]
    private static ImmutableArray<Diagnostic> A_file_that_another_program_holds(TemporaryFolder folder)
    {
        using var held = new FileStream(folder.Write("content/site.yml", "title: Spec"u8), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        return Read(folder);
    }

    [Provokes("W001")]
    private static ImmutableArray<Diagnostic> An_output_folder_that_holds_other_files(TemporaryFolder folder)
    {
        folder.Write("output/thesis.txt", "years of work"u8);
        return Write(folder, "output");
    }

    [Provokes("W002")]
    private static ImmutableArray<Diagnostic> An_output_folder_below_a_file(TemporaryFolder folder)
    {
        folder.Write("file", "not a folder"u8);
        return Write(folder, "file/output");
    }

    [Provokes("W003")]
    private static ImmutableArray<Diagnostic> A_file_that_no_build_wrote(TemporaryFolder folder)
    {
        Write(folder, "output", "old.html");
        folder.Write("output/index.html", "by hand"u8);
        return Write(folder, "output");
    }

    [Provokes("W004")]
    private static ImmutableArray<Diagnostic> Another_build_at_work(TemporaryFolder folder)
    {
        using var held = new FileStream(Path.Combine(folder.Path, ".output.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        return Write(folder, "output");
    }

    [Provokes("W005")]
    private static ImmutableArray<Diagnostic> A_bundle_in_the_place_of_another_file(TemporaryFolder folder)
    {
        var file = folder.Write("thesis.zip", "no archive, but years of work"u8);
        return BundleWriter.Write([new OutputFile("index.html", "<!DOCTYPE html>"u8.ToArray())], file, new DateOnly(2026, 11, 22), new SilentObserver());
    }

    private static ImmutableArray<Diagnostic> Read(TemporaryFolder folder) =>
        SnapshotReader.Read(Path.Combine(folder.Path, "content"), CancellationToken.None).Diagnostics;

    private static ImmutableArray<Diagnostic> Write(TemporaryFolder folder, string output, string file = "index.html") => SiteWriter.Write(
        [new OutputFile(file, "<!DOCTYPE html>"u8.ToArray())], Path.Combine(folder.Path, output), Path.Combine(folder.Path, "content"), new SilentObserver(), CancellationToken.None);
}

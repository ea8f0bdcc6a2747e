using System.Collections.Immutable;
using System.Text;
using Site.Build.Parsing;
using Site.Import;
using Site.Import.Kvm;
using Site.Import.Xen;
using Site.Model.Diagnostics;
using Site.Model.Support;
using Site.Model.Text;

namespace Site.Cli.Commands;

/// <summary>Reads what an import is given, and reads and writes <c>content/data/</c>. Paths in diagnostics are as seen from the current folder.</summary>
/// <param name="content">The content folder's full path.</param>
/// <param name="currentFolder">The folder that relative paths start from.</param>
internal sealed class DataFolder(string content, string currentFolder)
{
    /// <summary>A file that is named on the command line.</summary>
    /// <exception cref="UsageException">It is not there, or is not text.</exception>
    public SourceText ReadGiven(string path)
    {
        var file = Path.GetFullPath(path, currentFolder);
        return File.Exists(file) ? Read(file) : throw new UsageException($"There is no file {path}.");
    }

    /// <summary>A file of the data folder; an empty text when it is not there.</summary>
    public SourceText ReadData(string path)
    {
        var file = FullPath(path);
        return File.Exists(file) ? Read(file) : new SourceText(SiteFolders.Shown(file, currentFolder), "", "");
    }

    /// <summary>Upstream's files with the decisions that people wrote down about them.</summary>
    /// <param name="files">Paths of upstream's files.</param>
    /// <param name="diagnostics">What is wrong with the files of decisions is added here.</param>
    public XenUpstream ReadXenUpstream(IEnumerable<string> files, List<Diagnostic> diagnostics)
    {
        var renames = ReadData(XenSupportImport.RenamesFile);
        var corrections = ReadData(XenSupportImport.CorrectionsFile);
        return new XenUpstream(
            [.. files.Select(ReadGiven)],
            new XenRenames(renames, Keep(DataFileParser.ParseList<XenRename>(renames), diagnostics)),
            new XenCorrections(corrections, Keep(DataFileParser.ParseList<XenCorrection>(corrections), diagnostics)));
    }

    /// <summary>The data that is committed.</summary>
    /// <param name="diagnostics">What is wrong with its files is added here.</param>
    public CommittedSupport ReadCommittedSupport(List<Diagnostic> diagnostics)
    {
        var releases = ReadData(XenSupportImport.ReleasesFile);
        var features = ReadData(XenSupportImport.FeaturesFile);
        return new CommittedSupport(
            releases, Keep(DataFileParser.ParseList<XenRelease>(releases), diagnostics),
            features, Keep(DataFileParser.ParseList<XenFeature>(features), diagnostics));
    }

    /// <summary>The data on KVM's interfaces that is committed; nothing when there is none or it can't be read.</summary>
    /// <param name="diagnostics">What is wrong with its file is added here.</param>
    public (SourceText Source, KvmApi? Api) ReadCommittedKvm(List<Diagnostic> diagnostics)
    {
        var source = ReadData(KvmApiImport.CapabilitiesFile);
        if (source.Text.Length == 0)
        {
            return (source, null);
        }

        var parsed = DataFileParser.Parse<KvmApi>(source);
        diagnostics.AddRange(parsed.Diagnostics);
        return (source, parsed.Value);
    }

    /// <summary>Writes files below the data folder; each is complete or as it was. Returns their paths as they are shown.</summary>
    public ImmutableArray<string> Write(ImmutableArray<ImportedFile> files)
    {
        foreach (var file in files)
        {
            var path = FullPath(file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path + ".new~", Encoding.UTF8.GetBytes(file.Text));
        }

        foreach (var file in files)
        {
            File.Move(FullPath(file.Path) + ".new~", FullPath(file.Path), overwrite: true);
        }

        return [.. files.Select(file => SiteFolders.Shown(FullPath(file.Path), currentFolder))];
    }

    private string FullPath(string path) => Path.Combine([content, "data", .. path.Split('/')]);

    private static ImmutableArray<T> Keep<T>(ParsedData<ImmutableArray<T>> parsed, List<Diagnostic> diagnostics)
    {
        diagnostics.AddRange(parsed.Diagnostics);
        return parsed.Value;
    }

    private SourceText Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return new SourceText(SiteFolders.Shown(file, currentFolder), text.TrimStart('\ufeff').ReplaceLineEndings("\n"), ContentHash.Of(bytes));
        }
        catch (DecoderFallbackException exception)
        {
            throw new UsageException($"{SiteFolders.Shown(file, currentFolder)} is not UTF-8 text: byte {exception.Index} does not belong to it.");
        }
    }
}

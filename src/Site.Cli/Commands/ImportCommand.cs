using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Import;
using Site.Import.Kvm;
using Site.Import.Xen;
using Site.Model.Dates;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary><c>import</c>: upstream's own documents, made into structured data below <c>content/data/</c>.</summary>
internal sealed class ImportCommand(GlobalOptions global, Surroundings surroundings)
{
    private readonly ContentOptions _content = new();
    private readonly ReportOptions _report = new();

    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Upstream's SUPPORT.md of each release: SUPPORT-4.17.md for the stable branch, SUPPORT-RELEASE-4.17.0.md as tagged, SUPPORT-unstable.md.",
    };

    private readonly Argument<string> _file = new("FILE") { Description = "Documentation/virt/kvm/api.rst of a Linux source tree." };

    private readonly Option<HistoricalDate> _asOf = new("--as-of")
    {
        Required = true,
        HelpName = "DATE",
        Description = "When the files were read from upstream: YYYY-MM-DD, YYYY-MM or YYYY.",
        CustomParser = ParseDate,
    };

    private readonly Option<string> _linux = new("--linux")
    {
        Required = true,
        HelpName = "VERSION",
        Description = "The Linux release that the file is of: 7.3.",
    };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var xen = new Command("xen-support", "Import Xen's SUPPORT.md, for any number of releases.") { _files, _asOf, _content.Content, _report.Format };
        xen.SetAction(parsed => (int)ImportXen(parsed));
        var kvm = new Command("kvm-capabilities", "Import the ioctls and capabilities of the kernel's KVM API document.") { _file, _linux, _content.Content, _report.Format };
        kvm.SetAction(parsed => (int)ImportKvm(parsed));
        return new Command("import", "Make structured data of upstream's documents, whole or not at all.") { xen, kvm };
    }

    private ExitCode ImportXen(ParseResult parsed)
    {
        var folder = FolderFor(parsed);
        var diagnostics = new List<Diagnostic>();
        var upstream = folder.ReadXenUpstream(parsed.GetRequiredValue(_files), diagnostics);
        return diagnostics.Exists(diagnostic => diagnostic.IsError)
            ? End(parsed, folder, new ImportResult([], [.. diagnostics]))
            : End(parsed, folder, XenSupportImport.Import(upstream, parsed.GetRequiredValue(_asOf)));
    }

    private ExitCode ImportKvm(ParseResult parsed)
    {
        var folder = FolderFor(parsed);
        return End(parsed, folder, KvmApiImport.Import(folder.ReadGiven(parsed.GetRequiredValue(_file)), parsed.GetRequiredValue(_linux)));
    }

    private ExitCode End(ParseResult parsed, DataFolder folder, ImportResult result)
    {
        var voice = new Voice(parsed, global, parsed.GetValue(_report.Format), surroundings);
        var written = folder.Write(result.Files);
        return new ImportEnding(voice).Report(result.Diagnostics, written.IsEmpty ? ["nothing written"] : written.Select(path => $"written to {path}"));
    }

    private DataFolder FolderFor(ParseResult parsed) =>
        new(SiteFolders.FindContent(parsed.GetValue(_content.Content), surroundings.CurrentFolder), surroundings.CurrentFolder);

    private static HistoricalDate? ParseDate(ArgumentResult result)
    {
        if (HistoricalDate.TryParse(result.Tokens[0].Value, out var date))
        {
            return date;
        }

        result.AddError($"--as-of: '{result.Tokens[0].Value}' is not a date written YYYY-MM-DD, YYYY-MM or YYYY.");
        return null;
    }
}

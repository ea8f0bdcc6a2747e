using System.CommandLine;
using Site.Import.Kvm;
using Site.Import.Xen;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands;

/// <summary><c>verify</c>: the committed data, held against upstream's documents.</summary>
internal sealed class VerifyCommand(GlobalOptions global, Surroundings surroundings)
{
    private readonly ContentOptions _content = new();
    private readonly ReportOptions _report = new();

    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Upstream's SUPPORT.md of the releases to look at, named as for import.",
    };

    private readonly Argument<string> _file = new("FILE") { Description = "Documentation/virt/kvm/api.rst of a Linux source tree." };

    /// <summary>The command.</summary>
    public Command ToCommand()
    {
        var xen = new Command("xen-support", "Report each difference between content/data/xen/ and Xen's SUPPORT.md.") { _files, _content.Content, _report.Format };
        xen.SetAction(parsed => (int)VerifyXen(parsed));
        var kvm = new Command("kvm-capabilities", "Report each difference between content/data/kvm/ and the kernel's KVM API document, of the release that was imported or of a later one.") { _file, _content.Content, _report.Format };
        kvm.SetAction(parsed => (int)VerifyKvm(parsed));
        return new Command("verify", "Hold the imported data against upstream's documents, and write nothing.") { xen, kvm };
    }

    private ExitCode VerifyXen(ParseResult parsed)
    {
        var voice = new Voice(parsed, global, parsed.GetValue(_report.Format), surroundings);
        var folder = new DataFolder(SiteFolders.FindContent(parsed.GetValue(_content.Content), surroundings.CurrentFolder), surroundings.CurrentFolder);
        var diagnostics = new List<Diagnostic>();
        var committed = folder.ReadCommittedSupport(diagnostics);
        var upstream = folder.ReadXenUpstream(parsed.GetRequiredValue(_files), diagnostics);
        if (committed.Releases.IsEmpty && diagnostics.Count == 0)
        {
            throw new UsageException($"Nothing is committed to verify: {committed.ReleasesSource.Path} is not there. Run import xen-support first.");
        }

        if (!diagnostics.Exists(diagnostic => diagnostic.IsError))
        {
            diagnostics.AddRange(XenSupportVerification.Verify(committed, upstream));
        }

        return End(voice, diagnostics);
    }

    private ExitCode VerifyKvm(ParseResult parsed)
    {
        var voice = new Voice(parsed, global, parsed.GetValue(_report.Format), surroundings);
        var folder = new DataFolder(SiteFolders.FindContent(parsed.GetValue(_content.Content), surroundings.CurrentFolder), surroundings.CurrentFolder);
        var diagnostics = new List<Diagnostic>();
        var (source, committed) = folder.ReadCommittedKvm(diagnostics);
        var document = folder.ReadGiven(parsed.GetRequiredValue(_file));
        if (committed is null && diagnostics.Count == 0)
        {
            throw new UsageException($"Nothing is committed to verify: {source.Path} is not there. Run import kvm-capabilities first.");
        }

        if (committed is not null && !diagnostics.Exists(diagnostic => diagnostic.IsError))
        {
            diagnostics.AddRange(KvmApiVerification.Verify(source, committed, document));
        }

        return End(voice, diagnostics);
    }

    private static ExitCode End(Voice voice, List<Diagnostic> diagnostics)
    {
        var drifted = diagnostics.Exists(diagnostic => diagnostic.IsError);
        return new ImportEnding(voice).Report(diagnostics, drifted ? "the committed data is not what upstream says" : "the committed data is what upstream says");
    }
}

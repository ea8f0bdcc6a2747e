using System.Collections.Immutable;
using System.Reflection;
using Site.Model.Diagnostics;

namespace Site.Import;

/// <summary>Every kind of diagnostic that an import from upstream, or its verification, can give. A code is never given a second meaning.</summary>
public static class ImportProblems
{
    /// <summary>I001.</summary>
    public static readonly Problem BadHeader = Error("I001", "the release header can't be read", "Begin an indented block with Xen-Version:, and write one `Key: value` a line.");

    /// <summary>I002.</summary>
    public static readonly Problem BadStatusLine = Error("I002", "a line of a status block can't be read", "Mend the line upstream, or say in content/data/xen/corrections.yml how it is to be read.");

    /// <summary>I003.</summary>
    public static readonly Problem UnknownStatus = Error("I003", "the status is not of the words known", "If it is a slip upstream, correct it in content/data/xen/corrections.yml; if it is a new word, teach it to StatusWords.");

    /// <summary>I004.</summary>
    public static readonly Problem StatusOutsideFeatures = Error("I004", "a status outside of the chapter Feature Support", "Check that the file is a SUPPORT.md and that its headings are whole.");

    /// <summary>I005.</summary>
    public static readonly Problem VersionMismatch = Error("I005", "the file's name and its header name different versions", "Give the file the name of the release that it is of.");

    /// <summary>I006.</summary>
    public static readonly Problem DuplicateText = Error("I006", "two files are the same text of the same release", "Name each file once.");

    /// <summary>I007.</summary>
    public static readonly Problem TagWithoutStable = Error("I007", "the text as tagged has no stable text beside it", "Name the file of the release's stable branch too.");

    /// <summary>I008.</summary>
    public static readonly Problem StrayStatus = Warning("I008", "a status line is indented as prose", "It is read all the same; upstream's generator passes it over. Nothing is to be done here.");

    /// <summary>I009.</summary>
    public static readonly Problem RenameCircle = Error("I009", "a rename leads back to its own row", "Let renames lead from the older key to the newer one.");

    /// <summary>I010.</summary>
    public static readonly Problem RenameCollision = Error("I010", "a rename would join two rows that stand in one text", "Take the rename out: a row that stands beside another is not its older name.");

    /// <summary>I011.</summary>
    public static readonly Problem UnusedDecision = Warning("I011", "the decision matches nothing in the files", "Correct the key or the line, or take the entry out.");

    /// <summary>I012.</summary>
    public static readonly Problem EmptyText = Error("I012", "the file has no status line", "Name a SUPPORT.md of Xen.");

    /// <summary>I013.</summary>
    public static readonly Problem NamelessHeading = Error("I013", "a heading above a status has no text", "Name the section upstream: a row of the matrix is called after its headings.");

    /// <summary>I020.</summary>
    public static readonly Problem NotCommitted = Error("I020", "upstream has something that is not committed", "Run the import again and review the change.");

    /// <summary>I021.</summary>
    public static readonly Problem NotUpstream = Error("I021", "something is committed that upstream does not have", "Run the import again and review the change.");

    /// <summary>I022.</summary>
    public static readonly Problem StatusDrift = Error("I022", "upstream says something else than what is committed", "Run the import again and review the change.");

    /// <summary>I023.</summary>
    public static readonly Problem ReleaseDrift = Error("I023", "upstream heads the release otherwise than what is committed", "Run the import again and review the change.");

    /// <summary>I024.</summary>
    public static readonly Problem TextDrift = Error("I024", "the committed file is not as the import writes it", "Don't edit the file by hand: run the import again.");

    /// <summary>I030.</summary>
    public static readonly Problem NotTheKvmApi = Error("I030", "the file is not the kernel's KVM API document", "Name Documentation/virt/kvm/api.rst of a Linux source tree.");

    /// <summary>I031.</summary>
    public static readonly Problem BadKvmHeading = Error("I031", "the heading of the section names no ioctl and no capability", "If it is a new form of heading, teach it to KvmApiParser.");

    /// <summary>I032.</summary>
    public static readonly Problem UnknownArchitectures = Error("I032", "the architectures are not of the words known", "If it is a new word, teach it to KvmWords.");

    /// <summary>I033.</summary>
    public static readonly Problem UnknownTarget = Error("I033", "the type is not of the words known", "If it is a new word, teach it to KvmWords.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Problem> All { get; } =
    [
        .. typeof(ImportProblems).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<Problem>().OrderBy(problem => problem.Code, StringComparer.Ordinal),
    ];

    private static Problem Error(string code, string title, string mend) => new(code, Severity.Error, title, mend);

    private static Problem Warning(string code, string title, string mend) => new(code, Severity.Warning, title, mend);
}

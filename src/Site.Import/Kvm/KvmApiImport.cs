using Site.Model.Support;
using Site.Model.Text;

namespace Site.Import.Kvm;

/// <summary>The import from the kernel's KVM API document: a text in, structured data out, or diagnostics and nothing.</summary>
public static class KvmApiImport
{
    /// <summary>The file of the data below <c>content/data/</c>: one <see cref="KvmApi"/>.</summary>
    public const string CapabilitiesFile = "kvm/capabilities.yml";

    /// <summary>Imports.</summary>
    /// <param name="source">The document.</param>
    /// <param name="linux">The Linux release it is of: <c>7.3</c>.</param>
    public static ImportResult Import(SourceText source, string linux)
    {
        var problems = new ProblemList();
        var api = new KvmApi
        {
            Linux = new Located<string>(linux, default),
            Document = new Uri("https://docs.kernel.org/virt/kvm/api.html"),
            Interfaces = new KvmApiParser(source, problems).Parse(),
        };
        return new ImportResult(problems.HasErrors ? [] : [new ImportedFile(CapabilitiesFile, KvmApiYaml.Write(api))], problems.ToImmutable());
    }
}

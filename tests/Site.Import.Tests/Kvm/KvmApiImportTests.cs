using Site.Build.Parsing;
using Site.Import.Kvm;
using Site.Model.Content;
using Site.Model.Support;
using Site.Model.Text;
using Xunit;

namespace Site.Import.Tests.Kvm;

public sealed class KvmApiImportTests
{
    [Fact]
    public void An_ioctl_has_its_section_its_target_its_architectures_and_its_capability()
    {
        var one = Assert.Single(Import("4.24 KVM_CREATE_IRQCHIP\n-----------------------\n\n:Capability: KVM_CAP_IRQCHIP, KVM_CAP_S390_IRQCHIP (s390)\n:Architectures: x86, arm64, s390\n:Type: vm ioctl\n").Interfaces);

        Assert.Equal(("KVM_CREATE_IRQCHIP", KvmInterfaceKind.Ioctl, "4.24"), (one.Name.Value, one.Kind, one.Section.Value));
        Assert.Equal([KvmTarget.Vm], one.Targets);
        Assert.Equal(ArchitectureCoverage.Listed, one.Coverage);
        Assert.Equal([Architecture.X86, Architecture.Arm64, Architecture.S390x], one.Architectures);
        Assert.Equal(["KVM_CAP_IRQCHIP", "KVM_CAP_S390_IRQCHIP"], one.Capabilities);
        Assert.Equal("KVM_CAP_IRQCHIP, KVM_CAP_S390_IRQCHIP (s390)", one.UpstreamCapabilities);
        Assert.False(one.Basic);
    }

    [Theory]
    [InlineData("all", ArchitectureCoverage.All, new Architecture[0], null)]
    [InlineData("none", ArchitectureCoverage.None, new Architecture[0], "none")]
    [InlineData("x86", ArchitectureCoverage.Listed, new[] { Architecture.X86 }, null)]
    [InlineData("all except arm64", ArchitectureCoverage.AllExcept, new[] { Architecture.Arm64 }, "all except arm64")]
    [InlineData("powerpc", ArchitectureCoverage.Listed, new[] { Architecture.Ppc }, "powerpc")]
    [InlineData("x86 s390 arm64", ArchitectureCoverage.Listed, new[] { Architecture.X86, Architecture.S390x, Architecture.Arm64 }, "x86 s390 arm64")]
    [InlineData("Any that implement pvclocks (currently x86 only)", ArchitectureCoverage.Listed, new[] { Architecture.X86 }, "Any that implement pvclocks (currently x86 only)")]
    public void Architectures_are_of_a_closed_set_with_upstreams_words_beside(string text, ArchitectureCoverage coverage, Architecture[] architectures, string? words)
    {
        var one = Assert.Single(Import($"4.1 KVM_X\n---------\n\n:Architectures: {text}\n:Type: vm ioctl\n").Interfaces);

        Assert.Equal(coverage, one.Coverage);
        Assert.Equal(architectures, one.Architectures);
        Assert.Equal(words, one.UpstreamArchitectures);
    }

    [Fact]
    public void A_field_goes_on_in_the_next_line_and_what_is_not_stated_is_not_guessed()
    {
        var api = Import("4.81 KVM_HAS_DEVICE_ATTR\n------------------------\n\n:Capability: KVM_CAP_DEVICE_CTRL, KVM_CAP_VM_ATTRIBUTES for vm device,\n             KVM_CAP_VCPU_ATTRIBUTES for vcpu device\n:Type: device ioctl, vm ioctl\n");
        var one = Assert.Single(api.Interfaces);

        Assert.Equal(["KVM_CAP_DEVICE_CTRL", "KVM_CAP_VM_ATTRIBUTES", "KVM_CAP_VCPU_ATTRIBUTES"], one.Capabilities);
        Assert.Equal([KvmTarget.Device, KvmTarget.Vm], one.Targets);
        Assert.Equal(ArchitectureCoverage.NotStated, one.Coverage);
    }

    [Fact]
    public void A_heading_of_two_names_gives_two()
    {
        var names = Import("4.116 KVM_(UN)REGISTER_COALESCED_MMIO\n-----\n\n4.80 KVM_SET_DEVICE_ATTR/KVM_GET_DEVICE_ATTR\n-----\n").Interfaces.Select(one => one.Name.Value);

        Assert.Equal(["KVM_REGISTER_COALESCED_MMIO", "KVM_UNREGISTER_COALESCED_MMIO", "KVM_SET_DEVICE_ATTR", "KVM_GET_DEVICE_ATTR"], names);
    }

    [Fact]
    public void The_chapter_says_what_a_capability_is_enabled_on_where_the_section_does_not()
    {
        var kinds = Import("4.1 KVM_X\n---------\n\n6.6 KVM_CAP_IRQ_MPIC\n-----\n\n7.1 KVM_CAP_A\n-----\n\n7.24 KVM_CAP_B\n-----\n\n:Type: vcpu\n\n8.1 KVM_CAP_C\n-----\n").Interfaces
            .Select(one => (one.Kind, Targets: string.Join(" ", one.Targets)));

        Assert.Equal(
            [
                (KvmInterfaceKind.Ioctl, ""), (KvmInterfaceKind.VcpuCapability, "Vcpu"), (KvmInterfaceKind.VmCapability, "Vm"),
                (KvmInterfaceKind.VmCapability, "Vcpu"), (KvmInterfaceKind.Capability, ""),
            ],
            kinds);
    }

    [Theory]
    [InlineData("I030", 1, "Something else entirely.\n")]
    [InlineData("I031", 1, "4.1 Something\n-------------\n")]
    [InlineData("I032", 4, "4.1 KVM_X\n---------\n\n4.2 KVM_Y\n---------\n\n:Architectures: vax\n")]
    [InlineData("I033", 1, "4.1 KVM_X\n---------\n\n:Type: house ioctl\n")]
    public void What_is_not_known_is_an_error_at_its_place_and_nothing_is_made(string code, int line, string text)
    {
        var result = KvmApiImport.Import(new SourceText("api.rst", text, ""), "7.3");

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((code, line), (diagnostic.Code, diagnostic.Place!.Line));
        Assert.Empty(result.Files);
    }

    [Theory]
    [InlineData("7.2")]
    [InlineData("7.3")]
    public void Upstreams_document_is_read_whole(string linux)
    {
        var result = KvmApiImport.Import(UpstreamFiles.Read($"kvm/api-{linux}.rst"), linux);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(linux, Bind(Assert.Single(result.Files).Text).Linux.Value);
    }

    [Fact]
    public void Linux_7_3_has_229_sections_and_233_names()
    {
        var api = Bind(Assert.Single(KvmApiImport.Import(UpstreamFiles.Read("kvm/api-7.3.rst"), "7.3").Files).Text);
        var sections = KvmSections.Parse(UpstreamFiles.Read("kvm/api-7.3.rst")).CountBy(section => section.Chapter).ToDictionary();

        Assert.Equal((134, 17, 44, 34), (sections[4], sections[6], sections[7], sections[8]));
        Assert.Equal(233, api.Interfaces.Length);
        Assert.Equal(233, api.Interfaces.DistinctBy(one => (one.Kind, one.Name.Value)).Count());
    }

    [Fact]
    public void The_committed_data_is_what_upstream_says() =>
        Assert.Equal(
            Assert.Single(KvmApiImport.Import(UpstreamFiles.Read("kvm/api-7.3.rst"), "7.3").Files).Text,
            UpstreamFiles.ReadData(KvmApiImport.CapabilitiesFile).Text);

    private static KvmApi Import(string text)
    {
        var result = KvmApiImport.Import(new SourceText("api.rst", text, ""), "7.3");
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code != "I030");
        return Bind(result.Files.IsEmpty ? throw new InvalidOperationException(result.Diagnostics[0].Message) : result.Files[0].Text);
    }

    private static KvmApi Bind(string yaml)
    {
        var parsed = DataFileParser.Parse<KvmApi>(new SourceText(KvmApiImport.CapabilitiesFile, yaml, ""));
        Assert.Empty(parsed.Diagnostics);
        return parsed.Value!;
    }
}

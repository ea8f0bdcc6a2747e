namespace Site.Cli.Tests.Commands;

public sealed class ImportCommandTests
{
    private const string Support =
        "# Release Support\n\n    Xen-Version: 4.17\n\n# Feature Support\n\n## IOMMU\n\n    Status, AMD: Supported\n    Status, Arm: Tech Preview\n";

    [Fact]
    public async Task Xens_support_statement_becomes_data_that_verify_holds_against_it()
    {
        using var folder = Site();
        folder.Write("SUPPORT-4.17.md", Support);
        var import = new ProgramRun(folder.Path);
        Assert.Equal(ExitCode.Ok, await import.OfAsync("import", "xen-support", "--as-of", "2026-08", "SUPPORT-4.17.md"));
        Assert.Contains("written to content/data/xen/support.yml", import.Output, StringComparison.Ordinal);
        Assert.Contains("upstream: Tech Preview", folder.Read("content/data/xen/support.yml"), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Ok, await new ProgramRun(folder.Path).OfAsync("verify", "xen-support", "SUPPORT-4.17.md"));
        folder.Write("SUPPORT-4.17.md", Support.Replace("Tech Preview", "Supported", StringComparison.Ordinal));
        var verify = new ProgramRun(folder.Path);
        Assert.Equal(ExitCode.ContentErrors, await verify.OfAsync("verify", "xen-support", "SUPPORT-4.17.md"));
        Assert.Matches(@"content/data/xen/support\.yml:\d+:\d+ error I022 iommu--arm in 4\.17", verify.Output);
    }

    [Fact]
    public async Task A_malformed_file_is_an_error_at_its_line_and_changes_nothing_on_disk()
    {
        using var folder = Site();
        folder.Write("content/data/xen/support.yml", "as it was\n");
        folder.Write("up/SUPPORT-4.17.md", Support.Replace("Status, Arm", "States, Arm", StringComparison.Ordinal));
        var run = new ProgramRun(folder.Path);

        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("import", "xen-support", "--as-of", "2026-08", "up/SUPPORT-4.17.md"));
        Assert.Contains("up/SUPPORT-4.17.md:10:5 error I002", run.Output, StringComparison.Ordinal);
        Assert.Contains("nothing written", run.Output, StringComparison.Ordinal);
        Assert.Equal("as it was\n", folder.Read("content/data/xen/support.yml"));
        Assert.Equal(["support.yml"], Directory.GetFiles(folder.At("content/data/xen")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_map_of_renames_that_is_not_right_stops_the_import()
    {
        using var folder = Site();
        folder.Write("content/data/xen/renames.yml", "- from: a\n  reason: x\n");
        folder.Write("SUPPORT-4.17.md", Support);
        var run = new ProgramRun(folder.Path);

        Assert.Equal(ExitCode.ContentErrors, await run.OfAsync("import", "xen-support", "--as-of", "2026-08", "SUPPORT-4.17.md"));
        Assert.Contains("content/data/xen/renames.yml:1:", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("content/data/xen/support.yml")));
    }

    [Fact]
    public async Task The_KVM_API_document_becomes_data()
    {
        using var folder = Site();
        folder.Write("api.rst", "4.1 KVM_GET_API_VERSION\n-----------------------\n\n:Capability: basic\n:Architectures: all\n:Type: system ioctl\n");

        Assert.Equal(ExitCode.Ok, await new ProgramRun(folder.Path).OfAsync("import", "kvm-capabilities", "--linux", "7.3", "api.rst"));
        Assert.Contains("- name: KVM_GET_API_VERSION", folder.Read("content/data/kvm/capabilities.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_committed_interfaces_of_KVM_are_held_against_a_later_document()
    {
        const string Document = "4.1 KVM_GET_API_VERSION\n-----------------------\n\n:Capability: basic\n:Architectures: all\n:Type: system ioctl\n\n4.2 KVM_CREATE_VM\n-----------------\n\n:Capability: basic\n:Architectures: all\n:Type: system ioctl\n";
        using var folder = Site();
        folder.Write("api.rst", Document);
        Assert.Equal(ExitCode.Usage, await new ProgramRun(folder.Path).OfAsync("verify", "kvm-capabilities", "api.rst"));
        Assert.Equal(ExitCode.Ok, await new ProgramRun(folder.Path).OfAsync("import", "kvm-capabilities", "--linux", "7.3", "api.rst"));
        var same = new ProgramRun(folder.Path);
        Assert.True(await same.OfAsync("verify", "kvm-capabilities", "api.rst") == ExitCode.Ok, same.Output);

        folder.Write("api.rst", Document.Replace("KVM_CREATE_VM", "KVM_CREATE_VCPU", StringComparison.Ordinal).Replace(":Architectures: all\n:Type: system ioctl\n\n", ":Architectures: x86\n:Type: system ioctl\n\n", StringComparison.Ordinal));
        var drift = new ProgramRun(folder.Path);
        Assert.Equal(ExitCode.ContentErrors, await drift.OfAsync("verify", "kvm-capabilities", "api.rst"));
        Assert.Matches(@"content/data/kvm/capabilities\.yml:1:1 error I020 ioctl KVM_CREATE_VCPU is in section 4\.2", drift.Output);
        Assert.Matches(@"content/data/kvm/capabilities\.yml:\d+:\d+ error I021 ioctl KVM_CREATE_VM ", drift.Output);
        Assert.Matches(@"content/data/kvm/capabilities\.yml:\d+:\d+ error I022 ioctl KVM_GET_API_VERSION", drift.Output);

        var path = folder.At("content/data/kvm/capabilities.yml");
        folder.Write("api.rst", Document);
        File.AppendAllText(path, "# by hand\n");
        var edited = new ProgramRun(folder.Path);
        Assert.Equal(ExitCode.ContentErrors, await edited.OfAsync("verify", "kvm-capabilities", "api.rst"));
        Assert.Contains("error I024", edited.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "xen-support", "--as-of", "2026-08", "gone.md")]
    [InlineData("import", "xen-support", "--as-of", "soon", "SUPPORT-4.17.md")]
    [InlineData("import", "xen-support", "SUPPORT-4.17.md")]
    [InlineData("import", "xen-support", "--as-of", "2026-08")]
    [InlineData("import", "kvm-capabilities", "SUPPORT-4.17.md")]
    [InlineData("verify", "xen-support", "SUPPORT-4.17.md")]
    [InlineData("verify", "kvm-capabilities", "gone.rst")]
    public async Task What_can_not_be_meant_is_refused(params string[] arguments)
    {
        using var folder = Site();
        folder.Write("SUPPORT-4.17.md", Support);

        Assert.Equal(ExitCode.Usage, await new ProgramRun(folder.Path).OfAsync(arguments));
    }

    private static TemporaryFolder Site()
    {
        var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "title: T\n");
        return folder;
    }
}

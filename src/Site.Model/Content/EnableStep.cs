using Site.Model.Text;

namespace Site.Model.Content;

/// <summary>One way to turn a feature on; exactly one of its keys is set, to what one types.</summary>
public sealed record EnableStep
{
    /// <summary>Kernel or hypervisor configuration.</summary>
    [FrontMatterKey("Kernel or hypervisor configuration: CONFIG_…")]
    public Located<string>? Kconfig { get; init; }

    /// <summary>Module parameter.</summary>
    [FrontMatterKey("Module parameter: kvm_intel.nested=1")]
    public Located<string>? Module { get; init; }

    /// <summary>QEMU command line.</summary>
    [FrontMatterKey("QEMU command-line option.")]
    public Located<string>? Qemu { get; init; }

    /// <summary>QEMU monitor command.</summary>
    [FrontMatterKey("QMP command.")]
    public Located<string>? Qmp { get; init; }

    /// <summary>libvirt element or command.</summary>
    [FrontMatterKey("libvirt domain XML or virsh command.")]
    public Located<string>? Libvirt { get; init; }

    /// <summary>xl.cfg key or xl command.</summary>
    [FrontMatterKey("xl.cfg key or xl command.")]
    public Located<string>? Xl { get; init; }

    /// <summary>Linux command line.</summary>
    [FrontMatterKey("Linux command-line parameter of the host.")]
    public Located<string>? LinuxCommandLine { get; init; }

    /// <summary>Xen command line.</summary>
    [FrontMatterKey("Xen hypervisor command-line parameter.")]
    public Located<string>? XenCommandLine { get; init; }

    /// <summary>A file in sysfs.</summary>
    [FrontMatterKey("A write to a file in /sys or /proc.")]
    public Located<string>? Sysfs { get; init; }

    /// <summary>What the guest does.</summary>
    [FrontMatterKey("What is set inside the guest.")]
    public Located<string>? Guest { get; init; }

    /// <summary>What was written under the key, with the key's spelling; null when no key is set.</summary>
    public (string Way, Located<string> Typed)? Step =>
        Kconfig is { } kconfig ? ("kconfig", kconfig)
        : Module is { } module ? ("module", module)
        : Qemu is { } qemu ? ("qemu", qemu)
        : Qmp is { } qmp ? ("qmp", qmp)
        : Libvirt is { } libvirt ? ("libvirt", libvirt)
        : Xl is { } xl ? ("xl", xl)
        : LinuxCommandLine is { } linux ? ("linux-command-line", linux)
        : XenCommandLine is { } xen ? ("xen-command-line", xen)
        : Sysfs is { } sysfs ? ("sysfs", sysfs)
        : Guest is { } guest ? ("guest", guest)
        : null;
}

using System.Collections.Immutable;
using Site.Model.Views;
using static Site.Theme.Default.Tests.SampleFrame;

namespace Site.Theme.Default.Tests;

/// <summary>Statements of every status.</summary>
internal static class SampleStatements
{
    private static readonly LinkView Kvm = Link("KVM", "../products/kvm.html");
    private static readonly LinkView Qemu = Link("QEMU", "../products/qemu.html");
    private static readonly LinkView Xen = Link("Xen", "../products/xen.html");

    public static ImmutableArray<StatementView> All(string say) =>
    [
        Full(say),
        Of(Kvm, "absent", "Absent") with { Conditions = ["s390x"], Sources = [Link("2", "#ref-clark2005")] },
        Of(Kvm, "not-applicable", "Not applicable") with { Conditions = ["arm64", "riscv"], Sources = [Link("2", "#ref-clark2005")] },
        Of(Qemu, "supported", "Supported") with { Since = Link("0.14.0", "../releases/qemu-0.14.0.html"), Enable = [new("qemu", "QEMU", "-cpu host,+x2apic"), new("libvirt", "libvirt", "<feature policy='require' name='x2apic'/>")], Sources = [Link("2", "#ref-clark2005", "section 4.5")] },
        Of(Xen, "tech-preview", "Technology preview") with { Since = Link("4.5", "../releases/xen-4.5.html"), Until = Link("4.8", "../releases/xen-4.8.html"), Sources = [Link("3", "#ref-xen-support-4.22")] },
        Of(Xen, "unsupported", "Unsupported") with { Since = Link("4.9", "../releases/xen-4.9.html"), Upstream = "Supported, not security supported", Conditions = ["PV guests"], Axes = [new("Functional completeness", "Yes"), new("Functional stability", "Some quirks"), new("Security supported", "No")], Note = "Security issues in this interface get no advisory.", Sources = [Link("3", "#ref-xen-support-4.22")] },
        Of(Xen, "experimental", "Experimental"),
        Of(Xen, "deprecated", "Deprecated"),
        Of(Xen, "removed", "Removed") with { Since = Link("4.15", "") },
        Of(Xen, "planned", "Planned"),
        Of(Xen, "unknown", "Unknown") with { Until = Link("4.2", "") },
    ];

    private static StatementView Of(LinkView product, string status, string text) =>
        new() { Anchor = $"status-{product.Text.ToLowerInvariant()}-{status}", Product = product, Status = status, StatusText = text };

    private static StatementView Full(string say) => Of(Kvm, "supported", "Supported" + say) with
    {
        Since = Link("2.6.32" + say, "../releases/linux-2.6.32.html"),
        Conditions = ["x86" + say, "Intel"],
        Upstream = "Supported" + say,
        Default = "On by default" + say,
        Enable = [new("linux-command-line", "Linux command line" + say, "kvm_intel.nested=1" + say)],
        Requires = [Link("Userspace irqchip" + say, "../features/userspace-irqchip.html", "in-kernel" + say), Link("CONFIG_KVM=y" + say, "")],
        Axes = [new("Functional completeness" + say, "Yes" + say)],
        Note = "The in-kernel interrupt controller must be on; with the userspace one the bit is hidden." + say,
        Sources = [Link("1" + say, "#ref-barham2003", "section 4.5" + say), Link("2", "#ref-clark2005")],
        Conflicts = [new("Since 2.6.31, by the release notes of the distribution." + say, [Link("2" + say, "#ref-clark2005")])],
        Verified = new DateView("22 November 2026" + say, "2026-11-22"),
    };
}

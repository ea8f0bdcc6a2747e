using System.ComponentModel;

namespace Site.Build.Planning.Api.Json;

/// <summary>A way to turn a feature on.</summary>
internal sealed record EnableEntry
{
    [Description("Where: kconfig, module, qemu, qmp, libvirt, xl, linux-command-line, xen-command-line, sysfs or guest.")]
    public required string Way { get; init; }

    [Description("What one types there.")]
    public required string Text { get; init; }
}

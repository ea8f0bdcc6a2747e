namespace Site.Build.Planning;

/// <summary>Names the ways to turn a feature on.</summary>
internal static class WayText
{
    /// <summary>The label of a key of <c>enable</c>.</summary>
    public static string Of(string way) => way switch
    {
        "kconfig" => "Kconfig",
        "module" => "Module parameter",
        "qemu" => "QEMU",
        "qmp" => "QMP",
        "libvirt" => "libvirt",
        "xl" => "xl",
        "linux-command-line" => "Linux command line",
        "xen-command-line" => "Xen command line",
        "sysfs" => "sysfs",
        "guest" => "In the guest",
        _ => way,
    };
}

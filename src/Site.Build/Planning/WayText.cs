namespace Site.Build.Planning;

/// <summary>Names the ways to turn a feature on.</summary>
internal static class WayText
{
    /// <summary>The label of a key of <c>enable</c>.</summary>
    public static string Of(string way) => way switch
    {
        "kconfig" => "Kconfig",
        "module" => Strings.ModuleParameter,
        "qemu" => "QEMU",
        "qmp" => "QMP",
        "libvirt" => "libvirt",
        "xl" => "xl",
        "linux-command-line" => Strings.LinuxCommandLine,
        "xen-command-line" => Strings.XenCommandLine,
        "sysfs" => "sysfs",
        "guest" => Strings.InTheGuest,
        _ => way,
    };
}

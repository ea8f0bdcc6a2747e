namespace Site.Model.Support;

/// <summary>What a section of the kernel's KVM API document describes.</summary>
public enum KvmInterfaceKind
{
    /// <summary>An ioctl (chapter 4).</summary>
    Ioctl,

    /// <summary>A capability that is enabled on a virtual CPU (chapter 6).</summary>
    VcpuCapability,

    /// <summary>A capability that is enabled on a virtual machine (chapter 7).</summary>
    VmCapability,

    /// <summary>A capability that only tells something of the kernel (chapter 8).</summary>
    Capability,
}

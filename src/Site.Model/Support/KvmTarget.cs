namespace Site.Model.Support;

/// <summary>What kind of file descriptor a KVM ioctl is issued to, or a capability enabled on.</summary>
public enum KvmTarget
{
    /// <summary>The KVM subsystem: <c>/dev/kvm</c>.</summary>
    System,

    /// <summary>A virtual machine.</summary>
    Vm,

    /// <summary>A virtual CPU.</summary>
    Vcpu,

    /// <summary>A device of a virtual machine.</summary>
    Device,
}

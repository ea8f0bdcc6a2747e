namespace Site.Model.Support;

/// <summary>How a list of architectures is to be read.</summary>
public enum ArchitectureCoverage
{
    /// <summary>Those listed.</summary>
    Listed,

    /// <summary>All that KVM runs on.</summary>
    All,

    /// <summary>All that KVM runs on, but for those listed.</summary>
    AllExcept,

    /// <summary>Upstream writes "none".</summary>
    None,

    /// <summary>Upstream does not say.</summary>
    NotStated,
}

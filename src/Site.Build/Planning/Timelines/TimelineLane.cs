namespace Site.Build.Planning.Timelines;

/// <summary>A lane of the band, in the order drawn.</summary>
internal enum TimelineLane
{
    /// <summary>Xen.</summary>
    Xen,

    /// <summary>KVM and what stands upon it.</summary>
    Kvm,

    /// <summary>Processors, and what their makers and bodies of standards specify.</summary>
    Hardware,

    /// <summary>Companies, clouds, other systems.</summary>
    Industry,

    /// <summary>Papers.</summary>
    Papers,
}

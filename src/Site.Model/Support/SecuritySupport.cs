namespace Site.Model.Support;

/// <summary>Whether upstream's security team answers for a feature: the fourth axis of Xen's SUPPORT.md, and the "diversions" it names.</summary>
public enum SecuritySupport
{
    /// <summary>Holes in it get an advisory.</summary>
    Supported,

    /// <summary>Holes in it get an advisory only under conditions that upstream states.</summary>
    Limited,

    /// <summary>Another project answers for it.</summary>
    External,

    /// <summary>Holes in it get no advisory.</summary>
    NotSupported,
}

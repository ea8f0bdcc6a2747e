namespace Site.Model.Tracker;

/// <summary>What became of a feature between two releases.</summary>
public enum ChangeKind
{
    /// <summary>It was not there, or nothing was said of it, and now it is.</summary>
    Added,

    /// <summary>One may rely on it more.</summary>
    Promoted,

    /// <summary>One may rely on it less, though it is there.</summary>
    Demoted,

    /// <summary>Upstream said that it will go.</summary>
    Deprecated,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>What was known is no more.</summary>
    BecameUnknown,

    /// <summary>The status is the same, but something else of it changed: the default, a condition, whether security supports it.</summary>
    Changed,
}

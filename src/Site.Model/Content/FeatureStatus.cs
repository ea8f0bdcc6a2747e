namespace Site.Model.Content;

/// <summary>The status of a feature in a product over a span of releases: a closed set.</summary>
public enum FeatureStatus
{
    /// <summary>There, and upstream puts no restriction on it.</summary>
    Supported,

    /// <summary>There to be tried; upstream says it is a technology preview.</summary>
    TechPreview,

    /// <summary>There, and upstream says it is experimental.</summary>
    Experimental,

    /// <summary>There, and upstream says it will go.</summary>
    Deprecated,

    /// <summary>There, and upstream says it is not supported.</summary>
    Unsupported,

    /// <summary>Was there, and is no more.</summary>
    Removed,

    /// <summary>Was never there.</summary>
    Absent,

    /// <summary>Not there; upstream says it will be.</summary>
    Planned,

    /// <summary>The question has no meaning for this product or architecture.</summary>
    NotApplicable,

    /// <summary>Nobody found a source that says.</summary>
    Unknown,
}

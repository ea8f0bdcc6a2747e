using Site.Model.Content;

namespace Site.Model.Tracker;

/// <summary>Orders statuses by how far one may rely on the feature.</summary>
public static class StatusRank
{
    /// <summary>0 for what one may rely on most.</summary>
    public static int Of(FeatureStatus status) => status switch
    {
        FeatureStatus.Supported => 0,
        FeatureStatus.Deprecated => 1,
        FeatureStatus.TechPreview => 2,
        FeatureStatus.Experimental => 3,
        FeatureStatus.Unsupported => 4,
        FeatureStatus.Planned => 5,
        FeatureStatus.Absent => 6,
        FeatureStatus.Removed => 7,
        FeatureStatus.NotApplicable => 8,
        _ => 9,
    };

    /// <summary>Whether the feature is there at all.</summary>
    public static bool IsThere(FeatureStatus status) => Of(status) <= 4;
}

using Site.Model.Content;

namespace Site.Build.Planning.Api.Badges;

/// <summary>The shapes and inks of statuses on badges. A badge stands alone in other sites, where the theme's style sheet is not.</summary>
internal static class StatusShape
{
    /// <summary>SVG elements in a square of 16 by 16, drawn in the current colour: the shapes of the theme's status mark.</summary>
    public static string Of(FeatureStatus status) => status switch
    {
        FeatureStatus.Supported => """<circle cx="8" cy="8" r="6" fill="currentColor" />""",
        FeatureStatus.TechPreview => """<circle cx="8" cy="8" r="5.2" /><path d="M8 2.8a5.2 5.2 0 0 1 0 10.4Z" fill="currentColor" />""",
        FeatureStatus.Experimental => """<path d="M8 2 14.5 13.5h-13Z" /><circle cx="8" cy="9.8" r="1" fill="currentColor" />""",
        FeatureStatus.Deprecated => """<path d="M2 3.5h12L8 14Z" fill="currentColor" />""",
        FeatureStatus.Unsupported => """<circle cx="8" cy="8" r="5.2" /><path d="m4.4 11.6 7.2-7.2" />""",
        FeatureStatus.Removed => """<path d="m3 3 10 10M13 3 3 13" />""",
        FeatureStatus.Absent => """<circle cx="8" cy="8" r="5.2" />""",
        FeatureStatus.Planned => """<circle cx="8" cy="8" r="5.2" stroke-dasharray="2.1 2" />""",
        FeatureStatus.NotApplicable => """<path d="M2 8h12" />""",
        _ => """<path d="M5 5.6a3 3 0 1 1 4.4 2.6C8.4 8.8 8 9.3 8 10.4M8 12.4v1.6" />""",
    };

    /// <summary>An ink with a contrast of at least 4.5 to 1 on a badge's light ground.</summary>
    public static string InkOf(FeatureStatus status) => status switch
    {
        FeatureStatus.Supported => "#116329",
        FeatureStatus.TechPreview or FeatureStatus.Planned => "#0550ae",
        FeatureStatus.Experimental or FeatureStatus.Deprecated => "#7d4e00",
        FeatureStatus.Removed or FeatureStatus.Unsupported => "#a40e26",
        _ => "#424a53",
    };
}

using Site.Build.Parsing.FrontMatter;
using Site.Model.Content;
using Site.Model.Support;
using Site.Model.Views;

namespace Site.Build.Planning.Tracking;

/// <summary>Names statuses for people.</summary>
internal static class StatusText
{
    /// <summary>The status for people.</summary>
    public static string Of(FeatureStatus status) => status switch
    {
        FeatureStatus.TechPreview => Strings.TechnologyPreview,
        FeatureStatus.NotApplicable => Strings.NotApplicable,
        FeatureStatus.Unsupported => Strings.NotSupportedUpstream,
        FeatureStatus.Absent => Strings.NeverThere,
        FeatureStatus.Supported => Strings.Supported,
        FeatureStatus.Experimental => Strings.Experimental,
        FeatureStatus.Deprecated => Strings.Deprecated,
        FeatureStatus.Removed => Strings.Removed,
        FeatureStatus.Planned => Strings.Planned,
        _ => Strings.Unknown,
    };

    /// <summary>The status of a curated statement; what it says of security support stands beside it.</summary>
    public static StatusView View(Statement statement) => new(
        EnumNames.Spell(statement.Status.Value), Of(statement.Status.Value), SecurityOf(statement));

    /// <summary>The status of a row of Xen's support statement.</summary>
    public static StatusView View(XenSaid said) => new(EnumNames.Spell(said.Status), Of(said.Status), SecurityText(said));

    private static string SecurityOf(Statement statement)
    {
        var said = statement.Axes?.SecuritySupported?.Value ?? statement.Upstream?.Value ?? "";
        return said.Contains("not security supported", StringComparison.OrdinalIgnoreCase)
            || (statement.Axes?.SecuritySupported is { } axis && axis.Value.StartsWith("no", StringComparison.OrdinalIgnoreCase))
            ? Strings.NotSecuritySupported : "";
    }

    /// <summary>What is told of security support where the status alone would hide it: previews and experiments never have it.</summary>
    private static string SecurityText(XenSaid said) => (said.Security, said.Status) switch
    {
        (SecuritySupport.Limited, _) => Strings.SecuritySupportedWithLimits,
        (SecuritySupport.External, _) => Strings.SecuritySupportedElsewhere,
        (SecuritySupport.NotSupported, FeatureStatus.Supported or FeatureStatus.Deprecated) => Strings.NotSecuritySupported,
        _ => "",
    };
}

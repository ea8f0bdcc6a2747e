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
        FeatureStatus.TechPreview => "Technology preview",
        FeatureStatus.NotApplicable => "Not applicable",
        FeatureStatus.Unsupported => "Not supported upstream",
        FeatureStatus.Absent => "Never there",
        _ => status.ToString(),
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
            ? "not security supported" : "";
    }

    /// <summary>What is told of security support where the status alone would hide it: previews and experiments never have it.</summary>
    private static string SecurityText(XenSaid said) => (said.Security, said.Status) switch
    {
        (SecuritySupport.Limited, _) => "security supported with limits",
        (SecuritySupport.External, _) => "security supported elsewhere",
        (SecuritySupport.NotSupported, FeatureStatus.Supported or FeatureStatus.Deprecated) => "not security supported",
        _ => "",
    };
}

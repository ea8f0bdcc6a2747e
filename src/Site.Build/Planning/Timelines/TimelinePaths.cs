using Site.Build.Cataloging;

namespace Site.Build.Planning.Timelines;

/// <summary>Where the timeline is.</summary>
internal static class TimelinePaths
{
    /// <summary>The page.</summary>
    public const string Page = PagePlacing.Timeline;

    /// <summary>The band as a drawing by itself.</summary>
    public const string Drawing = "timeline/timeline.svg";

    /// <summary>The page with the events of a product only; needs script, and shows all events without.</summary>
    public static string OfProduct(string from, string product) => $"{RelativePath.Between(from, Page)}?product={Uri.EscapeDataString(product)}";

    /// <summary>The class and query value of a lane.</summary>
    public static string KeyOf(TimelineLane lane) => lane.ToString().ToLowerInvariant();

    /// <summary>The name of a lane.</summary>
    public static string NameOf(TimelineLane lane) => lane switch
    {
        TimelineLane.Kvm => "KVM & QEMU",
        TimelineLane.Hardware => Strings.Hardware,
        TimelineLane.Industry => Strings.Industry,
        TimelineLane.Papers => Strings.PapersLane,
        _ => "Xen",
    };
}

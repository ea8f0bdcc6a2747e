using System.Collections.Immutable;

namespace Site.Theme.Default;

/// <summary>Files of the theme for the timeline and for events on other pages.</summary>
internal static class TimelineAssets
{
    /// <summary>The style sheet of events shown on other pages.</summary>
    public const string Strip = "css/events.css";

    /// <summary>The style sheet of the timeline.</summary>
    public static ImmutableArray<string> Styles { get; } = ["css/timeline.css"];

    /// <summary>What filters and moves the timeline, in the order it runs in.</summary>
    public static ImmutableArray<string> Scripts { get; } = ["js/tracker-elements.js", "js/timeline-rules.js", "js/timeline-band.js", "js/timeline.js"];
}

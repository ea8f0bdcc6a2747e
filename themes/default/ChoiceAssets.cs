using System.Collections.Immutable;

namespace Site.Theme.Default;

/// <summary>Files of the theme that only the pages which compare the platforms fetch.</summary>
internal static class ChoiceAssets
{
    /// <summary>Their style sheets.</summary>
    public static ImmutableArray<string> Styles { get; } = [.. TrackerAssets.Styles, "css/comparison.css"];

    /// <summary>What answers the questions, in the order it runs in.</summary>
    public static ImmutableArray<string> Scripts { get; } = ["js/choice-rules.js", "js/tracker-elements.js", "js/choose.js"];
}

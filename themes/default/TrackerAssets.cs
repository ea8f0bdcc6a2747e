using System.Collections.Immutable;

namespace Site.Theme.Default;

/// <summary>Files of the theme that only pages of the tracker fetch.</summary>
internal static class TrackerAssets
{
    /// <summary>The style sheet of what other pages say of a status, too.</summary>
    public const string Status = "css/status.css";

    /// <summary>The style sheets of the tracker's own views.</summary>
    public static ImmutableArray<string> Styles { get; } = [Status, "css/tracker.css"];

    /// <summary>The rules of the tracker as functions, without the page.</summary>
    private const string Rules = "js/tracker-rules.js";

    /// <summary>Builds the elements that scripts of the tracker show.</summary>
    private const string Elements = "js/tracker-elements.js";

    /// <summary>What filters a matrix, in the order it runs in.</summary>
    public static ImmutableArray<string> Matrix { get; } = [Rules, Elements, "js/matrix.js"];

    /// <summary>What compares two releases.</summary>
    public static ImmutableArray<string> Diff { get; } = [Rules, Elements, "js/diff.js"];

    /// <summary>What shows the tracker as of a day.</summary>
    public static ImmutableArray<string> AsOf { get; } = [Rules, Elements, "js/as-of.js"];

    /// <summary>What checks a stack.</summary>
    public static ImmutableArray<string> Stack { get; } = [Rules, Elements, "js/stack.js"];

    /// <summary>What makes tabs of a feature's ways to turn it on.</summary>
    public static ImmutableArray<string> Feature { get; } = ["js/feature.js"];
}

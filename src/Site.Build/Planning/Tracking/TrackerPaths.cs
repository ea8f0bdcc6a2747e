namespace Site.Build.Planning.Tracking;

/// <summary>Where the pages of the tracker are.</summary>
internal static class TrackerPaths
{
    /// <summary>Features by products.</summary>
    public const string Matrix = "tracker/index.html";

    /// <summary>Xen's support statement by releases.</summary>
    public const string Xen = "tracker/xen.html";

    /// <summary>Features by architectures.</summary>
    public const string Architectures = "tracker/architectures.html";

    /// <summary>Two releases compared.</summary>
    public const string Diff = "tracker/diff.html";

    /// <summary>The tracker on a day.</summary>
    public const string AsOf = "tracker/as-of.html";

    /// <summary>What works on one's own stack.</summary>
    public const string Stack = "tracker/stack.html";

    /// <summary>How much the tracker knows.</summary>
    public const string Coverage = "tracker/coverage.html";

    /// <summary>The views of the tracker, in order.</summary>
    public static IReadOnlyList<(string Text, string Path)> All { get; } =
    [
        (Strings.FeaturesByProduct, Matrix), (Strings.XensSupportStatement, Xen), (Strings.FeaturesByArchitecture, Architectures), (Strings.CompareTwoReleases, Diff),
        (Strings.AsOfADay, AsOf), (Strings.CheckMyStack, Stack), (Strings.Coverage, Coverage),
    ];

    /// <summary>The page that compares two neighbouring releases.</summary>
    public static string DiffOf(string product, string from, string to) => $"tracker/diff/{product}-{from}-{to}.html";

    /// <summary>The page of the tracker on a day.</summary>
    public static string AsOfDay(DateOnly day) => $"tracker/as-of/{day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}.html";

    /// <summary>The page of one value of a facet.</summary>
    public static string Facet(string key, string value) => $"tracker/{key}/{value}.html";

    /// <summary>The anchor of a statement on its feature's page; the colon keeps it apart from the anchors of headings.</summary>
    public static string StatementAnchor(string id) => "statement:" + id;
}

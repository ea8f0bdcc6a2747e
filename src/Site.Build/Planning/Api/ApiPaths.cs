namespace Site.Build.Planning.Api;

/// <summary>Where the files for programs are. They are promises: a path that was once published stays.</summary>
internal static class ApiPaths
{
    /// <summary>The page that lists them for people.</summary>
    public const string Page = "api/index.html";

    /// <summary>The list of them for programs.</summary>
    public const string Index = "api/v1/index.json";

    /// <summary>All features.</summary>
    public const string Features = "api/v1/features.json";

    /// <summary>All products with their releases.</summary>
    public const string Releases = "api/v1/releases.json";

    /// <summary>All statements.</summary>
    public const string Statements = "api/v1/statements.json";

    /// <summary>All matrices.</summary>
    public const string Matrix = "api/v1/matrix.json";

    /// <summary>The calendar of support dates of all products.</summary>
    public const string Calendar = "api/v1/support.ics";

    /// <summary>The timeline.</summary>
    public const string Timeline = "api/v1/timeline.json";

    /// <summary>The calendar of all events of the timeline.</summary>
    public const string TimelineCalendar = "api/v1/timeline.ics";

    /// <summary>The feed of events of the timeline.</summary>
    public const string TimelineFeed = "feeds/timeline.atom";

    /// <summary>The feed of all changes of status.</summary>
    public const string AllFeed = "feeds/all.atom";

    /// <summary>One feature; <c>{feature}</c> for the template of all.</summary>
    public static string Feature(string feature) => $"api/v1/features/{feature}.json";

    /// <summary>The releases of one product.</summary>
    public static string ReleasesOf(string product) => $"api/v1/releases/{product}.json";

    /// <summary>A JSON Schema.</summary>
    public static string Schema(string name) => $"api/v1/schemas/{name}.json";

    /// <summary>A table.</summary>
    public static string Csv(string table) => $"api/v1/csv/{table}.csv";

    /// <summary>The calendar of support dates of one product.</summary>
    public static string CalendarOf(string product) => $"api/v1/support/{product}.ics";

    /// <summary>The calendar of the events of one product.</summary>
    public static string TimelineCalendarOf(string product) => $"api/v1/timeline/{product}.ics";

    /// <summary>The feed of a product.</summary>
    public static string ProductFeed(string product) => $"feeds/products/{product}.atom";

    /// <summary>The feed of an area.</summary>
    public static string AreaFeed(string area) => $"feeds/areas/{area}.atom";

    /// <summary>The feed of a feature.</summary>
    public static string FeatureFeed(string feature) => $"feeds/features/{feature}.atom";

    /// <summary>The badge of a feature for all products.</summary>
    public static string Badge(string feature) => $"badges/{feature}.svg";

    /// <summary>The badge of a feature for one product.</summary>
    public static string Badge(string feature, string product) => $"badges/{feature}-{product}.svg";

    /// <summary>The table of a feature that other sites may show in a frame.</summary>
    public static string Embed(string feature) => $"embed/{feature}.html";
}

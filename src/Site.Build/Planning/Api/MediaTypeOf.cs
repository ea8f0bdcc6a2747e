namespace Site.Build.Planning.Api;

/// <summary>The media types of files for programs.</summary>
internal static class MediaTypeOf
{
    /// <summary>The registered media type of a kind.</summary>
    public static string Kind(ApiFileKind kind) => kind switch
    {
        ApiFileKind.Json => "application/json",
        ApiFileKind.Csv => "text/csv",
        ApiFileKind.Feed => "application/atom+xml",
        ApiFileKind.Calendar => "text/calendar",
        ApiFileKind.Badge or ApiFileKind.Drawing => "image/svg+xml",
        _ => "text/html",
    };
}

namespace Site.Build.Planning.Api;

/// <summary>What a file for programs is, in the order that lists have.</summary>
internal enum ApiFileKind
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>An Atom feed.</summary>
    Feed,

    /// <summary>A calendar.</summary>
    Calendar,

    /// <summary>An image.</summary>
    Badge,

    /// <summary>A drawing by itself.</summary>
    Drawing,

    /// <summary>A page to be shown within others.</summary>
    Embed,
}

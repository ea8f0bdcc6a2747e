namespace Site.Browser.Tests.Walking;

/// <summary>What a page's script tells of it.</summary>
internal sealed class SeenPage
{
    /// <summary>Where its links, forms and resources lead, as full addresses, each once.</summary>
    public string[] Links { get; set; } = [];

    /// <summary>The ids of its elements.</summary>
    public string[] Ids { get; set; } = [];

    /// <summary>How many CSS pixels it is wider than the window; not above 0 when it fits.</summary>
    public int TooWide { get; set; }
}

namespace Site.Browser.Tests.Browsing;

/// <summary>What axe says of a page.</summary>
internal sealed class AxeFindings
{
    /// <summary>How many rules the page keeps.</summary>
    public int Passes { get; set; }

    /// <summary>The rules it breaks: id, title, and the HTML of the first places.</summary>
    public string[] Violations { get; set; } = [];
}

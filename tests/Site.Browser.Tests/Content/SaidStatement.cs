namespace Site.Browser.Tests.Content;

/// <summary>A statement of a feature's front matter.</summary>
/// <param name="Product">The product's id.</param>
/// <param name="Status">As front matter spells it.</param>
/// <param name="Since">The first release it holds for; empty: the product's first.</param>
/// <param name="Until">The last release it holds for; empty: the newest.</param>
internal sealed record SaidStatement(string Product, string Status, string Since, string Until)
{
    /// <summary>Whether the feature is there with this status.</summary>
    public bool IsThere => Status is "supported" or "deprecated" or "tech-preview" or "experimental" or "unsupported";

    /// <summary>Reads a statement.</summary>
    public static SaidStatement Of(IReadOnlyDictionary<object, object> keys) => new(
        (string)keys["product"], (string)keys["status"], (string)keys.GetValueOrDefault("since", ""), (string)keys.GetValueOrDefault("until", ""));

    /// <summary>Whether it speaks of a release of its product.</summary>
    public bool HoldsFor(Version release) =>
        (Since.Length == 0 || ReleaseFile.VersionOf(Since) <= release) && (Until.Length == 0 || release <= ReleaseFile.VersionOf(Until));
}

namespace Site.Build;

/// <summary>What a build is asked for, and what it may not look up for itself.</summary>
/// <param name="BaseUrl">The address the site is published under; null for what <c>site.yml</c> says.</param>
/// <param name="Drafts">Whether drafts are built too.</param>
/// <param name="Date">The day of the build, for what depends on it.</param>
public sealed record BuildOptions(Uri? BaseUrl, bool Drafts, DateOnly Date);

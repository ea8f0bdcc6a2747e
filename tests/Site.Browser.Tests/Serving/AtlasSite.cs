namespace Site.Browser.Tests.Serving;

/// <summary>The site of the real content.</summary>
public sealed class AtlasSite() : ServedSite("content", isPublished: false);

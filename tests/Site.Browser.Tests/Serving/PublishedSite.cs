namespace Site.Browser.Tests.Serving;

/// <summary>The small site again, built for the address it is published at.</summary>
public sealed class PublishedSite() : ServedSite("tests/Site.Browser.Tests/fixture-content", isPublished: true);

namespace Site.Browser.Tests.Serving;

/// <summary>The small site of <c>fixture-content</c>, which has a page of every kind and every form of Markdown, whatever the real content has today.</summary>
public sealed class SampleSite() : ServedSite("tests/Site.Browser.Tests/fixture-content", isPublished: false);

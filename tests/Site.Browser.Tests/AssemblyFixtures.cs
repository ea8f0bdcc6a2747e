using Site.Browser.Tests.Browsing;
using Site.Browser.Tests.Serving;

// One browser, and each site built and served once, for all tests.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(SampleSite))]
[assembly: AssemblyFixture(typeof(AtlasSite))]

using Site.Build.Reading;

namespace Site.Build.Tests.Planning.Api;

/// <summary>The site's own content, planned once for all tests of a class.</summary>
public sealed class RealContent
{
    internal PlannedSite Site { get; } = PlannedSite.Of(SnapshotReader.Read(Folder(), CancellationToken.None));

    internal static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(content, "site.yml")))
            {
                return content;
            }
        }

        throw new DirectoryNotFoundException("There is no content/site.yml above the tests.");
    }
}

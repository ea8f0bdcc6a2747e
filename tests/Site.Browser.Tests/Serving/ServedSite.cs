using System.Collections.Immutable;
using Site.Build;
using Site.Build.Reading;
using Site.Build.Writing;
using Site.Model.Diagnostics;
using Site.Model.Output;
using Site.Theme.Default;

namespace Site.Browser.Tests.Serving;

/// <summary>A site that is built once from a content folder, by the same calls as the command line's, and can be opened from every <see cref="Mount"/>.</summary>
/// <param name="content">The content folder's path in the repository.</param>
/// <param name="isPublished">Whether the build knows the address that <see cref="Mount.Below"/> has.</param>
public abstract class ServedSite(string content, bool isPublished) : IAsyncLifetime
{
    private readonly string _parent = Directory.CreateTempSubdirectory("site-browser-tests-").FullName;
    private StaticServer? _root;
    private StaticServer? _below;

    /// <summary>What the build came to.</summary>
    public BuildResult Result { get; private set; } = new([], [], new BuildFigures(0, 0, 0, 0));

    /// <summary>The folder the site was written to.</summary>
    public string Folder => Path.Combine(_parent, "site");

    /// <summary>The paths of the site's pages.</summary>
    public ImmutableArray<string> Pages { get; private set; } = [];

    /// <summary>The paths of the pages that only lead on to another, with what they lead to.</summary>
    public ImmutableDictionary<string, string> Redirects { get; private set; } = ImmutableDictionary<string, string>.Empty;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        _root = await StaticServer.StartAsync(Folder, "/");
        _below = await StaticServer.StartAsync(Folder, "/below/a/path/");
        Publish();
    }

    /// <inheritdoc />
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await (_root?.DisposeAsync() ?? default);
        await (_below?.DisposeAsync() ?? default);
        Directory.Delete(_parent, recursive: true);
    }

    /// <summary>The address of the site's root, with a slash at its end.</summary>
    public Uri AddressOf(Mount mount) => mount switch
    {
        Mount.Root => _root!.Address,
        Mount.Below => _below!.Address,
        _ => new Uri(Folder + "/"),
    };

    /// <summary>The address of a file of the site, or of a place in one (<c>terms/ept.html#x</c>).</summary>
    public string AddressOf(Mount mount, string path) => AddressOf(mount).AbsoluteUri + path;

    /// <summary>What the build found wrong, a line each.</summary>
    public IEnumerable<string> Complaints =>
        Result.Diagnostics.Select(found => $"{found.Place?.Path}:{found.Place?.Line}: {found.Problem.Severity} {found.Code}: {found.Message}");

    /// <summary>Builds the content as it now is, in the place of what is served.</summary>
    protected void Publish()
    {
        Result = Build(Repository.PathOf(content), isPublished ? _below!.Address : null);
        Pages = [.. Result.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal))];
        Redirects = PageRedirects.Among(Result.Files);
    }

    private BuildResult Build(string folder, Uri? baseUrl)
    {
        var observer = new QuietObserver();
        var snapshot = SnapshotReader.Read(folder, CancellationToken.None);
        var history = GitHistoryReader.Read(folder);
        var options = new BuildOptions(baseUrl, Drafts: false, new DateOnly(2026, 11, 22));
        var result = SiteBuilder.Build(snapshot, history, new DefaultTheme(), options, new BuildMemory(), observer);
        if (!result.Succeeded)
        {
            return result;
        }

        var problems = SiteWriter.Write(result.Files, Folder, folder, observer, CancellationToken.None);
        return result with { Diagnostics = [.. result.Diagnostics.AddRange(problems).Order(DiagnosticOrder.Instance)] };
    }
}

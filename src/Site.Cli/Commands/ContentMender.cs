using Site.Build;
using Site.Build.Fixing;
using Site.Cli.Reporting;
using Site.Model.Text;

namespace Site.Cli.Commands;

/// <summary>Builds a site in memory, on request after its content files were mended: all of them, or those that were touched.</summary>
internal sealed class ContentMender(SiteRequest request, TouchedFiles? touched, Surroundings surroundings)
{
    // A date that is read gives front matter that can be bound, and only that shows its versions: a second pass finds what the first made visible. No text needs more.
    private const int MostPasses = 4;

    private readonly SiteInMemory _site = new(request, surroundings);
    private readonly List<Fix> _fixes = [];
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>What was mended, in order.</summary>
    public IReadOnlyList<Fix> Fixes => _fixes;

    /// <summary>How many files were written.</summary>
    public int Files => _files.Count;

    /// <summary>Builds the site of the content as it is, for what is wrong with it.</summary>
    /// <param name="spill">Where texts are put away that are not read for now. What comes out may read them.</param>
    /// <param name="watch">Told of the stages.</param>
    /// <param name="cancellation">Ends the build.</param>
    public BuiltSite Build(ISpill spill, BuildWatch watch, CancellationToken cancellation) => _site.Build(spill, new NoFiles(), watch, cancellation);

    /// <summary>Mends the content files until there is nothing to mend, and builds the site of them.</summary>
    /// <param name="watch">Gives each build a watch of its own.</param>
    /// <param name="cancellation">Cancels between two files.</param>
    /// <exception cref="EnvironmentException">A file was changed by someone else meanwhile.</exception>
    public BuiltSite MendAndBuild(Func<BuildWatch> watch, CancellationToken cancellation)
    {
        var site = _site.Build(watch(), cancellation);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var mended = ContentFixer.Fix(site.Snapshot, site.Result.Catalog).RemoveAll(text => touched is not null && !touched.Holds(text.Source.Path));
            if (mended.IsEmpty)
            {
                break;
            }

            foreach (var text in mended)
            {
                cancellation.ThrowIfCancellationRequested();
                MendedFile.Write(request.Content, text);
                _fixes.AddRange(text.Fixes);
                _files.Add(text.Source.Path);
            }

            site = _site.Build(watch(), cancellation);
        }

        return site;
    }
}

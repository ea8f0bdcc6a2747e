using System.Collections.Frozen;
using Site.Build;
using Site.Model.Output;

namespace Site.Cli.Serving;

/// <summary>The files that are served: those of a whole build, or those of one that is rendered as it is asked for. May be asked by many threads.</summary>
internal sealed class ServedFiles
{
    private readonly PlannedSite? _site;
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> _files;

    /// <summary>The files of a whole build.</summary>
    public ServedFiles(IEnumerable<OutputFile> files) => _files = files.ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);

    /// <summary>The files of a site that is not rendered yet.</summary>
    /// <param name="site">The site.</param>
    /// <param name="before">The files of the build before, for what is made last: the search index and the previews.</param>
    public ServedFiles(PlannedSite site, ServedFiles before) => (_site, _files) = (site, before._files);

    /// <summary>No files.</summary>
    public static ServedFiles None { get; } = new([]);

    /// <summary>A file's bytes, rendered now if need be; null when there is no such file, or its template fails.</summary>
    public ReadOnlyMemory<byte>? Find(string path)
    {
        if (_site is not null && !_site.IsMadeLast(path))
        {
            return _site.Render(path);
        }

        // Written out, since null would be taken for an empty memory.
        return _files.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);
    }
}

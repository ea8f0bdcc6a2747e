using Site.Model.Output;

namespace Site.Build.Planning;

/// <summary>Files that are made one after the other of one thing, larger than they are, which is let go of with the last.</summary>
/// <param name="files">The files.</param>
internal sealed class FileSeries(IEnumerable<OutputFile> files)
{
    private IEnumerable<OutputFile>? _files = files;

    /// <summary>Hands the files over; who takes them is the only one to hold what they are made of.</summary>
    /// <exception cref="InvalidOperationException">They were taken before.</exception>
    public IEnumerable<OutputFile> Take() => Interlocked.Exchange(ref _files, null) ?? throw new InvalidOperationException("A series of files is made once.");
}

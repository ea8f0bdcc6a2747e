using System.Collections.Immutable;
using Site.Model.Output;

namespace Site.Build.Planning;

/// <summary>Files that are made some at a time of one thing, larger than they are, which is let go of with the last.</summary>
/// <param name="batches">The files; where nothing is kept from build to build, the bytes of a batch hold until the next is asked for.</param>
internal sealed class FileSeries(IEnumerable<ImmutableArray<OutputFile>> batches)
{
    private IEnumerable<ImmutableArray<OutputFile>>? _batches = batches;

    /// <summary>Hands the files over; who takes them is the only one to hold what they are made of.</summary>
    /// <exception cref="InvalidOperationException">They were taken before.</exception>
    public IEnumerable<ImmutableArray<OutputFile>> Take() => Interlocked.Exchange(ref _batches, null) ?? throw new InvalidOperationException("A series of files is made once.");
}

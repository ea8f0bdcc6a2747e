using System.Collections.Immutable;
using Site.Model.Output;

namespace Site.Build;

/// <summary>Takes the files of a site while they are made: so no more of them need be in memory than are being made.</summary>
public interface IOutputSink
{
    /// <summary>The site is planned.</summary>
    /// <param name="paths">The files it is to have.</param>
    void Begin(ImmutableArray<string> paths);

    /// <summary>Takes some files more. What CHECK has to say of the whole site is not known yet. Where nothing is kept from build to build, the bytes hold until it returns.</summary>
    void Take(ImmutableArray<OutputFile> files);
}

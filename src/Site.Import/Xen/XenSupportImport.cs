using Site.Model.Dates;

namespace Site.Import.Xen;

/// <summary>The import from Xen's SUPPORT.md: texts in, structured data out, or diagnostics and nothing.</summary>
public static class XenSupportImport
{
    /// <summary>The folder of the data below <c>content/data/</c>.</summary>
    public const string Folder = "xen";

    /// <summary>The file of the matrix's columns: a list of <see cref="Model.Support.XenRelease"/>.</summary>
    public const string ReleasesFile = Folder + "/releases.yml";

    /// <summary>The file of the matrix's rows: a list of <see cref="Model.Support.XenFeature"/>.</summary>
    public const string FeaturesFile = Folder + "/support.yml";

    /// <summary>The reviewed map of renamed rows, which people write: a list of <see cref="Model.Support.XenRename"/>.</summary>
    public const string RenamesFile = Folder + "/renames.yml";

    /// <summary>The reviewed list of malformed lines, which people write: a list of <see cref="Model.Support.XenCorrection"/>.</summary>
    public const string CorrectionsFile = Folder + "/corrections.yml";

    /// <summary>Imports.</summary>
    /// <param name="upstream">What is given.</param>
    /// <param name="asOf">When the tips of the branches were read.</param>
    public static ImportResult Import(XenUpstream upstream, HistoricalDate asOf)
    {
        var problems = new ProblemList();
        var data = XenSupportData.Build(upstream, asOf, reportsUnused: true, problems);
        return data is null
            ? new ImportResult([], problems.ToImmutable())
            : new ImportResult(
                [
                    new ImportedFile(ReleasesFile, XenSupportYaml.WriteReleases(data.Releases)),
                    new ImportedFile(FeaturesFile, XenSupportYaml.WriteFeatures(data.Features)),
                ],
                problems.ToImmutable());
    }
}

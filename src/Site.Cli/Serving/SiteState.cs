using Site.Cli.Reporting;

namespace Site.Cli.Serving;

/// <summary>What the server knows of the site at one moment.</summary>
/// <param name="Build">Number of the newest build; 0 before the first is done.</param>
/// <param name="GoodBuild">Number of the newest build without errors, whose files are served; 0 when there was none.</param>
/// <param name="Files">The files of the good build.</param>
/// <param name="Found">What the newest build found: put in order when somebody asks, since a page can be served before.</param>
internal sealed record SiteState(int Build, int GoodBuild, ServedFiles Files, Lazy<Report> Found)
{
    /// <summary>What the newest build found.</summary>
    public Report Report => Found.Value;

    /// <summary>Before the first build.</summary>
    public static SiteState Nothing { get; } =
        new(0, 0, ServedFiles.None, new(new Report([], new ContentRoot(""), new(0, 0, 0, 0))));

    /// <summary>Whether there is a site to serve.</summary>
    public bool HasSite => GoodBuild > 0;

    /// <summary>The state after one more build.</summary>
    /// <param name="files">Its files; null when it had errors, and the last good ones stay.</param>
    /// <param name="found">What it found.</param>
    public SiteState After(ServedFiles? files, Lazy<Report> found) =>
        files is null
            ? this with { Build = Build + 1, Found = found }
            : new SiteState(Build + 1, Build + 1, files, found);

    /// <summary>The state when the newest build, whose pages are served already, is whole: no page need be loaded again.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="found">What it found.</param>
    public SiteState Completed(ServedFiles files, Lazy<Report> found) => this with { Files = files, Found = found };

    /// <summary>The state as the page's script reads it.</summary>
    public string ToJson() => JsonText.Of(default, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("build", Build);
        json.WriteNumber("goodBuild", GoodBuild);
        json.WriteString("counts", Report.Counts);
        JsonReport.WriteDiagnostics(json, Report);
        json.WriteEndObject();
    });
}

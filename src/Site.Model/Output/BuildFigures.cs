namespace Site.Model.Output;

/// <summary>What a build counted.</summary>
/// <param name="ContentFiles">Content files read.</param>
/// <param name="Pages">HTML pages planned.</param>
/// <param name="LinksResolved">Links and citations resolved from the content.</param>
/// <param name="LinksChecked">Links and anchors checked in the HTML.</param>
public sealed record BuildFigures(int ContentFiles, int Pages, int LinksResolved, int LinksChecked);

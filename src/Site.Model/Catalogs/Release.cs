using Site.Model.Content;

namespace Site.Model.Catalogs;

/// <summary>A release, with its place in the line of its product.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Index">Its index in the line, from 0.</param>
/// <param name="Page">Its page.</param>
/// <param name="Meta">What its front matter says.</param>
public sealed record Release(string Version, int Index, Page Page, ReleaseMeta Meta);

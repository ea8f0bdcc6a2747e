using Site.Build.Reading;
using Site.Model.Catalogs;

namespace Site.Build.Planning;

/// <summary>A page with what its repository knows of its file.</summary>
/// <param name="Page">The page.</param>
/// <param name="History">When its file was changed, and by whom.</param>
internal sealed record ChangedPage(Page Page, FileHistory History);
